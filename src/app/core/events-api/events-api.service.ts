import { inject, Service } from '@angular/core';
import { map, type Observable } from 'rxjs';

import { paths, REGISTRATION_KEY_PARAMETER } from '../../../../contract/paths.ts';
import { PORTAL_CONFIG } from '../config/portal-config';
import { ApiReader } from './api-reader';
import { ApiWriter } from './api-writer';
import { PublishedEvents } from './published-events';
import { readAgenda } from './read-agenda';
import { readSession } from './read-session';
import { readSpeaker } from './read-speaker';
import type { Captcha, CaptchaProof } from './models/captcha';
import type { PortalEvent } from './models/event';
import type { MyRegistration, MyWaitlistItem } from './models/my-registration';
import type { Pass } from './models/pass';
import type { Purchase } from './models/purchase';
import type {
  AttendeeToRegister,
  AuthenticatedUser,
  CustomRegistrationField,
  PersonalRegistration,
  RegistrationOutcome,
} from './models/registration';
import type { Agenda, SessionDetails } from './models/session';
import type { Speaker } from './models/speaker';
import type { Sponsorship } from './models/sponsorship';
import { authenticatedUserFromWire } from './wire/authenticated-user-from-wire';
import { captchaFromWire } from './wire/captcha-from-wire';
import { countFromWire } from './wire/count-from-wire';
import { customRegistrationFieldFromWire } from './wire/custom-registration-field-from-wire';
import { myRegistrationFromWire, myWaitlistItemFromWire } from './wire/my-registration-from-wire';
import { passFromWire } from './wire/pass-from-wire';
import { personalRegistrationFromWire } from './wire/personal-registration-from-wire';
import { purchaseFromWire } from './wire/purchase-from-wire';
import { registrationDataToWire } from './wire/registration-data-to-wire';
import { registrationOutcomeFromWire } from './wire/registration-outcome-from-wire';
import { sponsorshipFromWire } from './wire/sponsorship-from-wire';

/**
 * Everything the portal asks of the Events API. Each method gives a cold observable that emits once and completes, or
 * fails with an `EventsApiError`. Reads are kept in memory for a short while (`ReadCache`), so moving between the pages
 * of an event asks nothing again. A read that is late or fails for the time being may emit an earlier answer first, and
 * stays open until the server has answered.
 */
@Service()
export class EventsApiService {
  private readonly published = inject(PublishedEvents);
  private readonly reader = inject(ApiReader);
  private readonly writer = inject(ApiWriter);
  private readonly endpoint = inject(PORTAL_CONFIG).apiEndpoint;

  /** See `PublishedEvents`, which is enough for the first view. */
  events(): Observable<readonly PortalEvent[]> {
    return this.published.events();
  }

  event(readableEventId: string): Observable<PortalEvent> {
    return this.published.event(readableEventId);
  }

  /** Made of sessions and tracks where the back end has no agenda of its own. */
  agenda(readableEventId: string): Observable<Agenda> {
    return readAgenda(this.reader, readableEventId);
  }

  /** Found in the event's list of sessions where the back end does not give single ones. */
  session(readableEventId: string, sessionId: string): Observable<SessionDetails> {
    return readSession(this.reader, readableEventId, sessionId);
  }

  /** Found in the event's list of speakers where the back end does not give single ones. */
  speaker(readableEventId: string, speakerId: string): Observable<Speaker> {
    return readSpeaker(this.reader, readableEventId, speakerId);
  }

  passes(readableEventId: string): Observable<readonly Pass[]> {
    return this.reader.list(paths.eventPasses.of({ readableEventId }), passFromWire);
  }

  sponsorships(readableEventId: string): Observable<readonly Sponsorship[]> {
    return this.reader.list(paths.eventSponsorships.of({ readableEventId }), sponsorshipFromWire);
  }

  customRegistrationFields(readableEventId: string): Observable<readonly CustomRegistrationField[]> {
    return this.reader.list(paths.eventCustomRegistrationFields.of({ readableEventId }), customRegistrationFieldFromWire);
  }

  /** A new one each time. */
  captcha(readableEventId: string): Observable<Captcha> {
    return this.reader.fresh(paths.eventCaptcha.of({ readableEventId }), captchaFromWire).pipe(
      map((flowId) => ({
        flowId,
        challengeAddress: this.endpoint + paths.eventCaptchaChallenge.of({ readableEventId, flowId }),
      })),
    );
  }

  /** Those registered for the event, without the waiting list. Never from memory. */
  registrationCount(readableEventId: string): Observable<number> {
    return this.reader.fresh(paths.eventRegistrationsCount.of({ readableEventId }), countFromWire);
  }

  /**
   * @param idempotencyKey one for each submission of the form: a call repeated after a lost connection gets the first
   * answer again and registers nobody twice
   * @param proof that the event's captcha is solved, where it has one
   */
  register(
    readableEventId: string,
    attendees: readonly AttendeeToRegister[],
    idempotencyKey: string,
    proof: CaptchaProof | null = null,
  ): Observable<RegistrationOutcome> {
    const body = registrationDataToWire(attendees, proof);
    return this.writer.post(paths.eventRegistrations.of({ readableEventId }), body, registrationOutcomeFromWire, {
      idempotencyKey,
    });
  }

  /** Confirms a purchase of the demo payment. */
  finalize(readableEventId: string, purchaseId: string): Observable<RegistrationOutcome> {
    return this.writer.post(
      paths.eventRegistrationsFinalize.of({ readableEventId }),
      { purchaseId },
      registrationOutcomeFromWire,
    );
  }

  /** A purchase that is to be paid. Never from memory. */
  purchase(readableEventId: string, purchaseId: string): Observable<Purchase> {
    return this.reader.fresh(paths.eventPurchase.of({ readableEventId, purchaseId }), purchaseFromWire);
  }

  /** Gives up what is not paid: its seats are free at once. */
  cancelPurchase(readableEventId: string, purchaseId: string): Observable<Purchase> {
    return this.writer.post(paths.eventPurchaseCancel.of({ readableEventId, purchaseId }), {}, purchaseFromWire);
  }

  /** What the personal link shows to somebody who has no account. Never from memory. */
  personalRegistration(id: string, key: string): Observable<PersonalRegistration> {
    return this.reader.fresh(paths.registration.of({ registrationId: id }), personalRegistrationFromWire, {
      [REGISTRATION_KEY_PARAMETER]: key,
    });
  }

  /** Address of the picture with the ticket's QR code, there for confirmed registrations. */
  ticketPicture(id: string, key: string): string {
    return this.personalAddress(paths.registrationQrCode.of({ registrationId: id }), key);
  }

  /** Address of the calendar file with the event and the sessions of a registration. */
  registrationCalendar(id: string, key: string): string {
    return this.personalAddress(paths.registrationCalendar.of({ registrationId: id }), key);
  }

  cancelRegistration(id: string, key: string): Observable<void> {
    const parameters = { [REGISTRATION_KEY_PARAMETER]: key };
    return this.writer.send(paths.registrationCancel.of({ registrationId: id }), {}, { parameters }).pipe(map(() => undefined));
  }

  /** @param passId the pass chosen for the seat; null where none is needed, or for the one that was wished for */
  acceptInvitation(id: string, key: string, passId: string | null): Observable<RegistrationOutcome> {
    return this.writer.post(paths.registrationAccept.of({ registrationId: id }), { passId }, registrationOutcomeFromWire, {
      parameters: { [REGISTRATION_KEY_PARAMETER]: key },
    });
  }

  leaveWaitlist(id: string, key: string): Observable<void> {
    const parameters = { [REGISTRATION_KEY_PARAMETER]: key };
    return this.writer.send(paths.registrationLeave.of({ registrationId: id }), {}, { parameters }).pipe(map(() => undefined));
  }

  private personalAddress(path: string, key: string): string {
    return `${this.endpoint}${path}?${new URLSearchParams({ [REGISTRATION_KEY_PARAMETER]: key }).toString()}`;
  }

  /** Anonymous visitors get `isAnonymous: true` and nothing else. Never from memory. */
  authenticatedUser(): Observable<AuthenticatedUser> {
    return this.reader.fresh(paths.authenticatedUser.of({}), authenticatedUserFromWire);
  }

  /** Of the signed-in person. Never from memory. */
  myRegistrations(): Observable<readonly MyRegistration[]> {
    return this.reader.freshList(paths.myRegistrations.of({}), myRegistrationFromWire);
  }

  /** Where the signed-in person waits or is invited. Never from memory. */
  myWaitlistItems(): Observable<readonly MyWaitlistItem[]> {
    return this.reader.freshList(paths.myWaitlistItems.of({}), myWaitlistItemFromWire);
  }

  /**
   * Adds a session to the signed-in person's registration for its event.
   *
   * @param waitlisted would rather wait than be refused where no seat is free
   */
  addMySession(readableEventId: string, sessionId: string, waitlisted: boolean): Observable<void> {
    const path = paths.eventSessionRegistrations.of({ readableEventId, sessionId });
    return this.writer.send(path, { waitlisted }).pipe(map(() => undefined));
  }

  cancelMyRegistration(id: string): Observable<void> {
    return this.writer.send(paths.myRegistrationCancel.of({ registrationId: id }), {}).pipe(map(() => undefined));
  }
}
