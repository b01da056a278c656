import { APP_BASE_HREF, PathLocationStrategy, PlatformLocation } from '@angular/common';
import { inject, Service, signal } from '@angular/core';

/** A language tag (`de`, `pt-BR`, `zh-Hant`) as the first step of a path; no page of the portal has such a name. */
const FIRST_STEP = /^\/([a-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?)(?=[/?#]|$)/;

/** `?lang=de` asks for a language as well, and is gone from the address once it has been heard. */
const IN_QUERY = /([?&])lang=([^&#]*)&?/;

/**
 * Addresses that begin with the language, `/de/events`, while the router knows nothing of it: the step is taken away from what
 * the browser says and put before what the browser is told. See docs/decisions/0018.
 */
@Service()
export class LanguagePath extends PathLocationStrategy {
  private readonly step = signal('');

  constructor() {
    super(inject(PlatformLocation), inject(APP_BASE_HREF, { optional: true }) ?? undefined);
  }

  /** The language that the address of the browser asks for. */
  get asked(): string | undefined {
    const path = this.belowBase(super.path());
    return FIRST_STEP.exec(path)?.[1] ?? IN_QUERY.exec(path)?.[2];
  }

  /** From now on every address says this language; links that are shown follow, because this is a signal. */
  say(language: string): void {
    this.step.set(`/${language}`);
  }

  override path(includeHash = false): string {
    return this.belowBase(super.path(includeHash)).replace(FIRST_STEP, '').replace(IN_QUERY, '$1');
  }

  override prepareExternalUrl(internal: string): string {
    return super.prepareExternalUrl(this.step() + internal);
  }

  /** `Location` takes the base away too, but only from the very beginning. */
  private belowBase(path: string): string {
    const base = this.getBaseHref().replace(/\/$/, '');
    return path.startsWith(base) ? path.slice(base.length) : path;
  }
}
