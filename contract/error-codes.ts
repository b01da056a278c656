/** How a code is answered: the HTTP status and a sentence for people, used when the place that refuses has nothing better to say. */
export interface CodeMeaning {
  readonly status: number;
  readonly message: string;
}

/** Refusals of a request: the closed list behind `code` of the error shape. */
export const errorCodes = {
  token_missing: { status: 400, message: 'The application token is missing from the request.' },
  origin_missing: { status: 400, message: 'The Origin header is missing from the request.' },
  token_invalid: { status: 401, message: 'The application token is unknown or no longer active.' },
  origin_not_allowed: { status: 401, message: 'This website is not registered for the application token it uses.' },
  identity_not_configured: { status: 401, message: 'Sign-in is not set up for this website.' },
  bearer_malformed: { status: 401, message: 'The sign-in token cannot be read.' },
  bearer_signature_invalid: { status: 401, message: 'The signature of the sign-in token is not valid.' },
  bearer_issuer_invalid: { status: 401, message: 'The sign-in token comes from another issuer.' },
  bearer_audience_invalid: { status: 401, message: 'The sign-in token was made for another application.' },
  bearer_expired: { status: 401, message: 'The sign-in has expired. Please sign in again.' },
  bearer_not_yet_valid: {
    status: 401,
    message: 'The sign-in token is not valid yet. Please check the clock of your device.',
  },
  identity_unavailable: { status: 503, message: 'The sign-in service cannot be reached. Please try again in a moment.' },
  sign_in_required: { status: 401, message: 'Please sign in first.' },
  bad_request: { status: 400, message: 'The request cannot be understood.' },
  validation_failed: { status: 400, message: 'Some of the data sent is missing or not of the right kind.' },
  payload_too_large: { status: 413, message: 'The data sent is too large.' },
  uri_too_long: { status: 414, message: 'The address is too long.' },
  headers_too_large: { status: 431, message: 'The headers of the request are too large.' },
  request_timeout: { status: 408, message: 'The request took too long to arrive.' },
  unsupported_media_type: { status: 415, message: 'Please send JSON.' },
  not_found: { status: 404, message: 'There is nothing at this address.' },
  event_not_found: { status: 404, message: 'There is no such event.' },
  session_not_found: { status: 404, message: 'There is no such session.' },
  track_not_found: { status: 404, message: 'There is no such session track.' },
  registration_not_found: { status: 404, message: 'There is no such registration.' },
  image_not_found: { status: 404, message: 'There is no such picture.' },
  ticket_not_found: { status: 404, message: 'There is no ticket for this registration.' },
  calendar_data_invalid: { status: 400, message: 'The data of a personal calendar file cannot be understood.' },
  method_not_allowed: { status: 405, message: 'This address does not take that method.' },
  idempotency_key_invalid: { status: 400, message: 'The idempotency key must have 1 to 200 printable characters.' },
  idempotency_key_reused: { status: 422, message: 'This idempotency key was used for another request.' },
  too_many_requests: { status: 429, message: 'Too many requests. Please try again in a moment.' },
  overloaded: { status: 503, message: 'The service is very busy. Please try again in a moment.' },
  internal_error: { status: 500, message: 'Something went wrong on our side.' },
} as const satisfies Readonly<Record<string, CodeMeaning>>;

export type ErrorCode = keyof typeof errorCodes;

/** Refusals of a registration: the closed list behind `errorCode` of a `RegistrationResult`, which is sent with status 200. */
export const registrationRefusals = {
  event_not_live: 'This event is not open to the public.',
  event_cancelled: 'This event is cancelled.',
  event_past: 'This event is over.',
  registration_not_open: 'Registration for this event has not opened yet.',
  registration_closed: 'Registration for this event is closed.',
  sign_in_required: 'Please sign in to register for this event.',
  no_attendees: 'Nobody was named to be registered.',
  multiple_attendees_not_allowed: 'Only one person can be registered at a time.',
  too_many_attendees: 'Too many people in one registration.',
  required_field_missing: 'A required answer is missing.',
  field_invalid: 'An answer is not of the right kind.',
  field_unknown: 'An answer belongs to a question that this event does not ask.',
  name_too_long: 'A name is too long.',
  email_malformed: 'An e-mail address is not valid.',
  text_too_long: 'An answer is too long.',
  pass_required: 'Please choose a pass.',
  pass_unknown: 'The pass does not belong to this event.',
  pass_currencies_differ: 'Passes in different currencies cannot be bought together.',
  pass_sold_out: 'The pass is sold out.',
  session_unknown: 'A session does not belong to this event.',
  session_not_in_pass: 'A session is not part of the pass.',
  session_not_bookable: 'Nobody registers for this session.',
  session_full: 'A session is full.',
  custom_agenda_not_allowed: 'Sessions cannot be chosen for this event.',
  event_full: 'The event is full.',
  waitlist_not_available: 'There is no waiting list.',
  already_registered: 'You are registered for this event already.',
  captcha_missing: 'Please prove that you are not a robot.',
  captcha_wrong: 'The proof that you are not a robot did not work. Please try again.',
  purchase_not_found: 'There is no such purchase.',
  purchase_expired: 'The time to pay has run out and the seats were given back.',
  demo_payment_disabled: 'Payments cannot be confirmed this way here.',
} as const satisfies Readonly<Record<string, string>>;

export type RegistrationRefusal = keyof typeof registrationRefusals;
