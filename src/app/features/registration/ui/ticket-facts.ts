import { Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import type { PersonalRegistration } from '../../../core/events-api/models/registration';
import type { ZonedRange } from '../../../core/events-api/models/zoned-range';
import { Language } from '../../../core/i18n/language';
import { formatRange } from '../../../core/time/format-range';

/** What a ticket says besides the name: state, number, pass, time and sessions. */
@Component({
  selector: 'app-ticket-facts',
  imports: [TranslocoPipe],
  template: `
    <dl>
      <div>
        <dt>{{ 'registration.ticket.state' | transloco }}</dt>
        <dd>{{ 'registration.state.' + registration().state | transloco: { position: registration().position } }}</dd>
      </div>
      <div>
        <dt>{{ 'registration.ticket.number' | transloco }}</dt>
        <dd>{{ registration().name }}</dd>
      </div>
      @if (registration().passName) {
        <div>
          <dt>{{ 'registration.ticket.pass' | transloco }}</dt>
          <dd>
            <bdi>{{ registration().passName }}</bdi>
          </dd>
        </div>
      }
      <div>
        <dt>{{ 'registration.ticket.when' | transloco }}</dt>
        <dd>{{ range(registration().when) }}</dd>
      </div>
      @for (session of registration().sessions; track session.id) {
        <div class="wide">
          <dt>{{ range(session.when) }}</dt>
          <dd>
            <bdi>{{ session.name }}</bdi>
            @if (session.state !== registration().state) {
              <span class="state">{{ 'registration.state.' + session.state | transloco: { position: session.position } }}</span>
            }
          </dd>
        </div>
      }
    </dl>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--s4) var(--gap);
      font-size: var(--t-s);
      line-height: var(--l-s);
    }

    dt {
      color: var(--ink-2);
    }

    dd {
      font-weight: var(--weight-strong);
    }

    .state {
      display: block;
      color: var(--ink-2);
      font-weight: var(--weight);
    }

    .wide {
      grid-column: 1 / -1;
    }
  `,
})
export class TicketFacts {
  private readonly language = inject(Language);

  readonly registration = input.required<PersonalRegistration>();

  protected range(when: ZonedRange): string {
    return formatRange(when, { locale: this.language.current() });
  }
}
