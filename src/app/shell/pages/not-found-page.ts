import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import { Texts } from '../../core/i18n/texts';
import { DateBlock } from '../../shared/ui/date-block/date-block';
import { SearchLine } from '../../shared/ui/search-line/search-line';
import { StatePanel } from '../../shared/ui/state-panel/state-panel';
import { Router } from '@angular/router';

/** An address that leads nowhere, like the 31st of February. */
@Component({
  selector: 'app-not-found-page',
  imports: [DateBlock, RouterLink, SearchLine, StatePanel, TranslocoPipe],
  templateUrl: './not-found-page.html',
  styleUrl: './not-found-page.css',
})
export class NotFoundPage {
  private readonly texts = inject(Texts);
  private readonly router = inject(Router);

  protected date() {
    const month = this.texts.get('shell.notFound.month');
    return {
      spoken: this.texts.get('shell.notFound.spoken'),
      weekday: this.texts.get('shell.notFound.weekday'),
      numeral: '31',
      month,
      monthShort: month,
    };
  }

  protected async search(text: string): Promise<void> {
    await this.router.navigate(['/events'], { queryParams: { q: text } });
  }
}
