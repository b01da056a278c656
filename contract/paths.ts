/** Where v2.0 lies under the server's domain. */
export const API_BASE = 'EvtMgmt/api/v2.0/';

type ParameterOf<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParameterOf<Rest>
  : P extends `${string}:${infer Name}`
    ? Name
    : never;

export interface ApiPath<P extends string> {
  /** What the server routes by, relative to the base: `events/:readableEventId`. */
  readonly pattern: P;
  /** What a client asks for, relative to the endpoint; values are percent-encoded. */
  readonly of: (values: Readonly<Record<ParameterOf<P>, string>>) => string;
}

function apiPath<const P extends string>(pattern: P): ApiPath<P> {
  return {
    pattern,
    of: (values) => pattern.replace(/:(\w+)/g, (_, name: ParameterOf<P>) => encodeURIComponent(values[name])),
  };
}

/** Every path of the Events API, written once. */
export const paths = {
  publishedEvents: apiPath('events/published'),
  event: apiPath('events/:readableEventId'),
  eventImage: apiPath('events/:readableEventId/image'),
  eventQrCode: apiPath('events/:readableEventId/qrcode'),
  eventCalendar: apiPath('events/:readableEventId/ics'),
  eventAgenda: apiPath('events/:readableEventId/agenda'),
  eventSessions: apiPath('events/:readableEventId/sessions'),
  eventTracks: apiPath('events/:readableEventId/tracks'),
  eventSpeakers: apiPath('events/:readableEventId/speakers'),
  eventSpeaker: apiPath('events/:readableEventId/speakers/:speakerId'),
  eventPasses: apiPath('events/:readableEventId/passes'),
  eventSponsorships: apiPath('events/:readableEventId/sponsorships'),
  eventCaptcha: apiPath('events/:readableEventId/captcha'),
  eventCaptchaChallenge: apiPath('events/:readableEventId/captcha/:flowId/challenge'),
  eventCaptchaScript: apiPath('events/:readableEventId/captcha/:flowId/hip.js'),
  eventCustomRegistrationFields: apiPath('events/:readableEventId/custom-registration-fields'),
  eventRegistrations: apiPath('events/:readableEventId/registrations'),
  eventRegistrationsFinalize: apiPath('events/:readableEventId/registrations/finalize'),
  eventPurchase: apiPath('events/:readableEventId/purchases/:purchaseId'),
  eventPurchaseCancel: apiPath('events/:readableEventId/purchases/:purchaseId/cancel'),
  eventRegistrationsCount: apiPath('events/:readableEventId/registrations/count'),
  eventSessionRegistrations: apiPath('events/:readableEventId/sessions/:sessionId/registrations'),
  session: apiPath('sessions/:sessionId'),
  sessionCalendar: apiPath('sessions/:sessionId/ics'),
  sessionRegistrationsCount: apiPath('sessions/:sessionId/registrations/count'),
  trackSessions: apiPath('tracks/:trackId/sessions'),
  speakerImage: apiPath('speakers/:speakerId/image'),
  sponsorshipLogo: apiPath('sponsorships/:sponsorshipId/logo'),
  authenticatedUser: apiPath('users/authenticated'),
  myRegistrations: apiPath('users/authenticated/registrations'),
  myRegistrationCancel: apiPath('users/authenticated/registrations/:registrationId/cancel'),
  myWaitlistItems: apiPath('users/authenticated/waitlist-items'),
  registration: apiPath('registrations/:registrationId'),
  registrationQrCode: apiPath('registrations/:registrationId/qrcode'),
  registrationCalendar: apiPath('registrations/:registrationId/ics'),
  registrationCancel: apiPath('registrations/:registrationId/cancel'),
  registrationAccept: apiPath('registrations/:registrationId/accept'),
  registrationLeave: apiPath('registrations/:registrationId/leave'),
  checkIns: apiPath('checkins'),
  payment: apiPath('payments/:purchaseId'),
  personalCalendar: apiPath('calendar/personal/ics'),
  openApiDocument: apiPath('openapi.json'),
} as const;

/** URL parameter that carries the token of the web application on every call. */
export const TOKEN_PARAMETER = 'emApplicationtoken';

/** URL parameter that carries the key of a personal link. */
export const REGISTRATION_KEY_PARAMETER = 'key';

/** One for each submission of a form: a repeated call gets the first answer again. */
export const IDEMPOTENCY_HEADER = 'idempotency-key';

/** On every answer: what the log calls the request. */
export const CORRELATION_HEADER = 'x-correlation-id';

/** At the root of the server, outside the base: answers every origin as long as the process lives. */
export const HEALTH_PATH = '/health';

/** Beside it: 503 while no calls should be sent here, because the store does not answer or the server is stopping. */
export const READY_PATH = '/ready';

/** On a port of its own. */
export const METRICS_PATH = '/metrics';
