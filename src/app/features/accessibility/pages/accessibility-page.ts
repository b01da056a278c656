import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { PORTAL_CONFIG } from '../../../core/config/portal-config';
import { Language } from '../../../core/i18n/language';
import { PluralPipe } from '../../../core/i18n/plural-pipe';
import { Icon } from '../../../shared/ui/icon/icon';
import { contactAddress } from '../data/contact-address';
import { measured } from '../data/measured';
import { sumUp } from '../data/sum-up';

/** The accessibility statement: what was measured, what is not met, what no machine can measure, whom to tell. */
@Component({
  selector: 'app-accessibility-page',
  imports: [Icon, PluralPipe, TranslocoPipe],
  templateUrl: './accessibility-page.html',
  styleUrl: './accessibility-page.css',
})
export class AccessibilityPage {
  private readonly language = inject(Language);

  protected readonly contact = inject(PORTAL_CONFIG).accessibilityContact;
  protected readonly contactAddress = contactAddress(this.contact);
  protected readonly summary = sumUp(measured);
  protected readonly isMet = this.summary.findings === 0 && this.summary.unmeasured.length === 0;
  protected readonly unmet = measured.pages.flatMap(({ page, checks }) =>
    checks.filter(({ findings }) => findings > 0).map(({ name, findings }) => ({ page, name, findings })),
  );
  protected readonly limits = ['people', 'content', 'elsewhere'];
  /** What the sentences name. */
  protected readonly facts = computed(() => {
    const language = this.language.current();
    const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    const number = new Intl.NumberFormat(language);
    const { pages, states, since } = this.summary;
    return {
      ...{ pages: number.format(pages), states: number.format(states), date: date.format(since) },
      ...{ languages: number.format(measured.languages), themes: number.format(measured.themes) },
      ...{ narrowest: number.format(measured.narrowest), widest: number.format(measured.widest) },
      ...{ version: measured.portal, axe: measured.axe, browser: measured.browser },
    };
  });
}
