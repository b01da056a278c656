import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Icon } from '../../../shared/ui/icon/icon';
import type { CalendarLink } from '../model/calendar-link';

/** Ways to put the event into a calendar. Nothing is asked of a calendar on the web before somebody follows its link. */
@Component({
  selector: 'app-calendar-choices',
  imports: [Icon, TranslocoPipe],
  template: `
    <ul>
      @for (link of links(); track link.calendar) {
        <li>
          <a class="btn btn-line" target="_blank" rel="noopener noreferrer" [href]="link.address">
            {{ names[link.calendar] }}<app-icon name="external" size="s" />
            <span class="vh">{{ 'registration.calendar.newTab' | transloco }}</span>
          </a>
        </li>
      }
      @if (file(); as file) {
        <li>
          <a class="btn btn-line" [href]="file">
            {{ 'registration.calendar.file' | transloco }}<app-icon name="download" size="s" />
          </a>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s3);
    }
  `,
})
export class CalendarChoices {
  readonly links = input.required<readonly CalendarLink[]>();
  /** Address of the calendar file, for Apple's calendar and all others. */
  readonly file = input<string | null>(null);

  /** The services' own names, the same in every language. */
  protected readonly names: Readonly<Record<CalendarLink['calendar'], string>> = {
    google: 'Google',
    outlook: 'Outlook.com',
    office365: 'Office 365',
  };
}
