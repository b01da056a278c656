import { computed, effect, inject, Service, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';

import { PORTAL_CONFIG } from '../config/portal-config';
import { Texts } from '../i18n/texts';

/**
 * The title of the document: page, what it belongs to (an event), organisation. The page comes from the route's title,
 * a translation key, or is named by the page itself once it knows (a speaker, a session).
 */
@Service()
export class PageTitle {
  private readonly texts = inject(Texts);
  private readonly title = inject(Title);
  private readonly organisation = inject(PORTAL_CONFIG).organisationName;
  private readonly key = signal<string | undefined>(undefined);
  private readonly name = signal<string | undefined>(undefined);
  private readonly context = signal<string | undefined>(undefined);

  readonly full = computed(() => {
    const key = this.key();
    const page = this.name() ?? (key === undefined ? undefined : this.texts.get(key));
    const parts = [page, this.context(), this.organisation].filter((part) => part !== undefined && part !== '');
    return [...new Set(parts)].join(' – ');
  });

  constructor() {
    effect(() => this.title.setTitle(this.full()));
  }

  /** Called by the title strategy on each navigation. */
  startPage(key: string | undefined): void {
    this.key.set(key);
    this.name.set(undefined);
  }

  /** The page says its own name, for as long as it is shown. */
  namePage(name: string | undefined): void {
    this.name.set(name);
  }

  /** What the pages of an area belong to; the area takes it away when it is left. */
  setContext(context: string | undefined): void {
    this.context.set(context);
  }
}
