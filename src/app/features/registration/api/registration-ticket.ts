import { Component, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { TranslocoPipe } from '@jsverse/transloco';

import { failureOf } from '../../../core/connection/failure-of';
import { reloadWhenBack } from '../../../core/connection/reload-when-back';
import { EventsApiService } from '../../../core/events-api/events-api.service';
import { LoadFailure } from '../../../shared/ui/load-failure/load-failure';
import { Skeleton } from '../../../shared/ui/skeleton/skeleton';
import type { RegistrationLink } from '../../../core/cart/registration-link';
import { Ticket } from '../ui/ticket';

/** The ticket of one registration, to look at and to show at the door. */
@Component({
  selector: 'app-registration-ticket',
  imports: [LoadFailure, Skeleton, Ticket, TranslocoPipe],
  template: `
    @if (registration.hasValue()) {
      <app-ticket [registration]="registration.value()" [picture]="picture()" [canBeGivenUp]="false" />
    } @else if (failure(); as failure) {
      <app-load-failure
        [kind]="failure.kind"
        [subject]="'registration.subject' | transloco"
        [correlationId]="failure.correlationId"
        (retry)="registration.reload()"
      />
    } @else {
      <p class="vh">{{ 'states.loading' | transloco }}</p>
      <app-skeleton width="100%" height="16rem" />
    }
  `,
})
export class RegistrationTicket {
  private readonly service = inject(EventsApiService);

  readonly link = input.required<RegistrationLink>();

  protected readonly registration = rxResource({
    params: () => this.link(),
    stream: ({ params: { id, key } }) => this.service.personalRegistration(id, key),
  });
  protected readonly failure = failureOf(this.registration);

  constructor() {
    reloadWhenBack(this.registration);
  }

  protected picture(): string {
    return this.service.ticketPicture(this.link().id, this.link().key);
  }
}
