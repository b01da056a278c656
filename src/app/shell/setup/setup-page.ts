import { Component, computed, DOCUMENT, inject, InjectionToken } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TranslocoPipe } from '@jsverse/transloco';

import type { ConfigProblem } from '../../core/config/config-problem';
import { PluralPipe } from '../../core/i18n/plural-pipe';
import { Texts } from '../../core/i18n/texts';
import { Icon } from '../../shared/ui/icon/icon';

export const CONFIG_PROBLEMS = new InjectionToken<readonly ConfigProblem[]>('CONFIG_PROBLEMS');

/** Keys that have a sentence of their own on where their value comes from. */
const KEYS_WITH_ADVICE = new Set(['apiEndpoint', 'emApplicationtoken', 'brandHue', 'languages', 'url']);

/** Groups whose settings all come from the same place. */
const GROUPS_WITH_ADVICE = ['aadB2CConfig', 'externalId', 'openIdConnect'];

/** For the person who sets up the portal: each wrong setting, what is wrong with it, how to mend it. */
@Component({
  selector: 'app-root',
  imports: [Icon, PluralPipe, TranslocoPipe],
  templateUrl: './setup-page.html',
  styleUrl: './setup-page.css',
})
export class SetupPage {
  private readonly document = inject(DOCUMENT);

  protected readonly problems = inject(CONFIG_PROBLEMS).map((problem) => ({
    ...problem,
    sentence: `errors.config.problems.${problem.fault}`,
    advice: adviceOn(problem.key),
  }));
  protected readonly fileAddress = computed(() => new URL('config.json', this.document.baseURI).href);

  constructor() {
    inject(Title).setTitle(inject(Texts).get('errors.config.title'));
  }

  protected checkAgain(): void {
    this.document.defaultView?.location.reload();
  }
}

function adviceOn(key: string): string | undefined {
  const name = key.split('.').at(-1) ?? '';
  const group = GROUPS_WITH_ADVICE.find((known) => key.startsWith(known));
  if (name === 'redirectUri') return 'errors.config.advice.redirectUri';
  if (group !== undefined) return `errors.config.advice.${group}`;
  return KEYS_WITH_ADVICE.has(name) ? `errors.config.advice.${name}` : undefined;
}
