import Type, { type TSchema } from 'typebox';
import { AgendaSchema } from './agenda.ts';
import { CaptchaChallengeSchema, CaptchaSchema } from './captcha.ts';
import { CheckInRequestSchema, CheckInSchema } from './check-in.ts';
import { CustomRegistrationFieldSchema } from './custom-registration-field.ts';
import { EventSchema } from './event.ts';
import { MyRegistrationSchema } from './my-registration.ts';
import { PassSchema } from './pass.ts';
import { paths, REGISTRATION_KEY_PARAMETER } from './paths.ts';
import { PaymentMessageSchema, PaymentSchema } from './payment.ts';
import {
  AcceptInvitationSchema,
  FinalizeRequestSchema,
  RegistrationDataSchema,
  SessionRegistrationSchema,
} from './registration-data.ts';
import { RegistrationResultSchema } from './registration-result.ts';
import { RegistrationSchema } from './registration.ts';
import { SessionTrackSchema } from './session-track.ts';
import { SessionSchema } from './session.ts';
import { SpeakerSchema } from './speaker.ts';
import { SponsorshipSchema } from './sponsorship.ts';
import { UserSchema } from './user.ts';
import { WaitlistItemSchema } from './waitlist-item.ts';

export interface Operation {
  readonly method: 'get' | 'post';
  readonly pattern: string;
  readonly summary: string;
  /** Undefined: a file, of the kind that `mediaType` says. */
  readonly answer: TSchema | undefined;
  /** Of a file; a picture unless it is said. */
  readonly mediaType?: string;
  readonly body?: TSchema;
  /** Fetched without token and origin. */
  readonly isOpen?: boolean;
  /** Further parameters in the query. */
  readonly query?: readonly string[];
  /** Parameters in the query that may be left out. */
  readonly optionalQuery?: readonly string[];
}

const get = (path: { pattern: string }, summary: string, answer: TSchema | undefined): Operation => ({
  method: 'get',
  pattern: path.pattern,
  summary,
  answer,
});

const post = (path: { pattern: string }, summary: string, body: TSchema | undefined, answer: TSchema): Operation => ({
  method: 'post',
  pattern: path.pattern,
  summary,
  answer,
  ...(body && { body }),
});

/** Opened by the key of a personal link. */
const withKey = (operation: Operation): Operation => ({ ...operation, query: [REGISTRATION_KEY_PARAMETER] });

const open = (operation: Operation): Operation => ({ ...operation, isOpen: true });

const calendar = (operation: Operation): Operation => open({ ...operation, mediaType: 'text/calendar' });

const count = Type.Integer({ minimum: 0 });

/** What the server answers, for the OpenAPI document. */
export const operations: readonly Operation[] = [
  get(paths.publishedEvents, 'All live events', Type.Array(EventSchema)),
  get(paths.event, 'One live event', EventSchema),
  get(paths.eventAgenda, 'All that a list and a grid of the sessions show', AgendaSchema),
  get(paths.eventSessions, 'Live sessions of an event', Type.Array(SessionSchema)),
  get(paths.eventTracks, 'External session tracks of an event', Type.Array(SessionTrackSchema)),
  get(paths.eventSpeakers, 'Speakers on live sessions of an event', Type.Array(SpeakerSchema)),
  get(paths.eventSpeaker, 'One speaker on live sessions of an event', SpeakerSchema),
  get(paths.eventPasses, 'Passes of an event; empty: the event is free', Type.Array(PassSchema)),
  get(paths.eventSponsorships, 'Sponsorships of an event', Type.Array(SponsorshipSchema)),
  get(paths.eventCustomRegistrationFields, 'Questions asked on registration', Type.Array(CustomRegistrationFieldSchema)),
  get(paths.eventCaptcha, 'A captcha for one registration; solved by its script or by a solver of ALTCHA', CaptchaSchema),
  open(get(paths.eventCaptchaChallenge, 'The challenge of a captcha (ALTCHA, proof of work, version 2)', CaptchaChallengeSchema)),
  get(paths.eventRegistrationsCount, 'Seats taken at an event', count),
  post(paths.eventRegistrations, 'Register one or several attendees', RegistrationDataSchema, RegistrationResultSchema),
  post(paths.eventRegistrationsFinalize, 'Confirm a demo payment', FinalizeRequestSchema, RegistrationResultSchema),
  get(paths.eventPurchase, 'A purchase, for whoever made it: how it stands, and until when its seats are held', PaymentSchema),
  post(paths.eventPurchaseCancel, 'Give up an unpaid purchase: its seats are free at once', undefined, PaymentSchema),
  get(paths.session, 'One live session', SessionSchema),
  get(paths.sessionRegistrationsCount, 'Seats taken at a session', count),
  get(paths.trackSessions, 'Live sessions of a track', Type.Array(SessionSchema)),
  get(paths.authenticatedUser, 'Who is signed in', UserSchema),
  get(paths.myRegistrations, 'Registrations of who is signed in', Type.Array(MyRegistrationSchema)),
  get(paths.myWaitlistItems, 'Waiting lists that who is signed in is on', Type.Array(WaitlistItemSchema)),
  post(paths.myRegistrationCancel, 'Cancel an event or session registration of who is signed in', undefined, Type.Boolean()),
  post(paths.eventSessionRegistrations, 'Register who is signed in for a session', SessionRegistrationSchema, Type.Boolean()),
  withKey(get(paths.registration, 'A registration behind its personal link', RegistrationSchema)),
  withKey(post(paths.registrationCancel, 'Cancel a registration, or one of its sessions', undefined, Type.Boolean())),
  withKey(
    post(
      paths.registrationAccept,
      'Accept an invitation from the waiting list',
      AcceptInvitationSchema,
      RegistrationResultSchema,
    ),
  ),
  withKey(post(paths.registrationLeave, 'Leave the waiting list, or decline an invitation', undefined, Type.Boolean())),
  open(get(paths.payment, 'A purchase, for the payment provider; signed', PaymentSchema)),
  open(post(paths.payment, 'Tell the outcome of a payment; signed by the provider', PaymentMessageSchema, PaymentSchema)),
  open({ ...get(paths.eventQrCode, 'QR code of the public address of an event', undefined), optionalQuery: ['format'] }),
  open(withKey(get(paths.registrationQrCode, 'QR code of the ticket of a registration', undefined))),
  calendar(get(paths.eventCalendar, 'Calendar file of an event', undefined)),
  calendar(get(paths.sessionCalendar, 'Calendar file of a session', undefined)),
  calendar(withKey(get(paths.registrationCalendar, 'Calendar file of an attendee: the event and the sessions', undefined))),
  calendar({ ...get(paths.personalCalendar, 'Calendar file with personal calendar content', undefined), query: ['data'] }),
  open({
    ...post(paths.checkIns, 'Note that somebody has come; then go on to redirectUri', CheckInRequestSchema, CheckInSchema),
    optionalQuery: ['redirectUri'],
  }),
  open(get(paths.eventImage, 'Picture of an event', undefined)),
  open(get(paths.speakerImage, 'Picture of a speaker', undefined)),
  open(get(paths.sponsorshipLogo, 'Logo of a sponsor', undefined)),
];
