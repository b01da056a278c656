import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { DateBlock } from '../../../shared/ui/date-block/date-block';
import type { DateBlockText } from '../../../shared/ui/date-block/date-block-text';
import type { SessionFact } from '../model/session-facts';

/** When and where a session is, and what else can be said in a line. */
@Component({
  selector: 'app-session-fact-list',
  imports: [DateBlock, TranslocoPipe],
  template: `
    <app-date-block [text]="date()" />
    <dl>
      @for (fact of facts(); track fact.name) {
        <dt>{{ 'agenda.fact.' + fact.name | transloco }}</dt>
        <dd [class.is-time]="fact.name === 'time'">
          <bdi>{{ fact.value }}</bdi>
          @if (fact.note) {
            <small>{{ fact.note }}</small>
          }
        </dd>
      }
    </dl>
  `,
  styleUrl: './session-fact-list.css',
})
export class SessionFactList {
  readonly date = input.required<DateBlockText>();
  readonly facts = input.required<readonly SessionFact[]>();
}
