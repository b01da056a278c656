import { computed, effect, inject, Injectable, linkedSignal, signal, untracked } from '@angular/core';
import { Store } from '@ngrx/store';

import type { SignedInUser } from '../../../core/authenticated-user/authenticated-user';
import { authenticatedUserFeature } from '../../../core/authenticated-user/authenticated-user.feature';
import { OwnPlaces } from '../../../core/authenticated-user/own-places';
import { SignIn } from '../../../core/authenticated-user/sign-in';
import { loadDraftOwner, saveDraftOwner } from '../data/draft-owner';
import { RegistrationFlow } from './registration-flow';

/**
 * The signed-in person is offered as the first to come, once, and never over anything that somebody has typed. Who has a place
 * already registers others. What one person has typed is not there for the next.
 */
@Injectable()
export class OwnDetails {
  private readonly flow = inject(RegistrationFlow);
  private readonly places = inject(OwnPlaces);
  private readonly signIn = inject(SignIn, { optional: true });
  private readonly store = inject(Store);
  private readonly session = this.store.selectSignal(authenticatedUserFeature.selectSession);
  private readonly user = this.store.selectSignal(authenticatedUserFeature.selectSignedInUser);
  private readonly filledId = signal<string | null>(null);
  private owner: string | null = null;

  /** Once it is known who registers, nothing that becomes of the sign-in takes the form from them. */
  readonly isSettled = linkedSignal<boolean, boolean>({
    source: () => !['unknown', 'signingIn'].includes(this.session().status) && this.places.isSettled(),
    computation: (isSettled, before) => before?.value === true || isSettled,
  }).asReadonly();
  /** The attendee whose name and address came from the account. */
  readonly filledIn = computed(() => this.flow.attendees().find(({ id }) => id === this.filledId()));

  constructor() {
    effect(() => {
      const user = this.user();
      if (user === undefined || !this.isSettled() || this.flow.attendees().length === 0) return;
      untracked(() => {
        this.offer(user);
      });
    });
    effect(() => {
      const session = this.signIn?.session();
      if (session?.status === 'signedOut' && session.reason === 'nobody') untracked(() => this.forgetOwner());
    });
  }

  /** Somebody else comes first. */
  leaveOut(): void {
    const filledIn = this.filledIn();
    if (filledIn) this.flow.nameAttendee(filledIn.id, { firstName: '', lastName: '', email: '' });
    this.filledId.set(null);
  }

  private offer({ id, firstName, lastName, email }: SignedInUser): void {
    const readableEventId = this.flow.readableEventId();
    const kept = loadDraftOwner(readableEventId);
    // What is kept goes when somebody signs out in another tab; what this page shows is still theirs.
    const before = kept ?? this.owner;
    this.owner = id;
    if (kept === id) return;
    if (before !== null && before !== id) this.flow.startAnew();
    saveDraftOwner(readableEventId, id);
    const hasPlace = (this.places.at(readableEventId)?.state ?? 'none') !== 'none';
    const first = this.flow.firstUntyped();
    if (hasPlace || first === undefined) return;
    this.flow.nameAttendee(first.id, { firstName: firstName ?? '', lastName: lastName ?? '', email: email ?? '' });
    this.filledId.set(first.id);
  }

  private forgetOwner(): void {
    if (this.owner === null) return;
    this.owner = null;
    this.flow.startAnew();
  }
}
