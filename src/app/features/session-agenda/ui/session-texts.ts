import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import type { SessionDetails } from '../../../core/events-api/models/session';
import { Icon } from '../../../shared/ui/icon/icon';
import { RichText } from '../../../shared/ui/rich-text/rich-text';

const TEXTS = ['summary', 'detailedDescription', 'objectives', 'prerequisites'] as const;

/** What the session is about, in the organiser's words, and where to read on. */
@Component({
  selector: 'app-session-texts',
  imports: [Icon, RichText, TranslocoPipe],
  template: `
    @for (section of sections(); track section.name) {
      <section [attr.aria-labelledby]="'session-' + section.name">
        <h3 [id]="'session-' + section.name" [class.vh]="section.name === 'summary'">
          {{ 'agenda.text.' + section.name | transloco }}
        </h3>
        <app-rich-text [text]="section.text" [lang]="session().language" [firstHeading]="4" />
      </section>
    }
    @if (session().links.length > 0) {
      <section aria-labelledby="session-links">
        <h3 id="session-links">{{ 'agenda.text.links' | transloco }}</h3>
        <ul>
          @for (link of session().links; track link.url) {
            <li>
              <a class="link" [href]="link.url" rel="noopener noreferrer"
                ><app-icon name="external" size="s" /><bdi>{{ link.title }}</bdi></a
              >
            </li>
          }
        </ul>
      </section>
    }
  `,
  styleUrl: './session-texts.css',
})
export class SessionTexts {
  readonly session = input.required<SessionDetails>();

  protected readonly sections = computed(() =>
    TEXTS.flatMap((name) => {
      const text = this.session()[name];
      return text === null ? [] : [{ name, text }];
    }),
  );
}
