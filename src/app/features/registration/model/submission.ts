import type { EventsApiErrorKind } from '../../../core/events-api/events-api-error';
import type { RefusalDetail, RegistrationOutcome } from '../../../core/events-api/models/registration';

/** How the sending of a registration (or of its payment) stands. */
export type Submission =
  | { readonly status: 'idle' | 'sending' | 'done' }
  /** The server read it and said no; `message` is the server's own sentence, for codes that have no text here. */
  | {
      readonly status: 'refused';
      readonly code: string | null;
      readonly message: string | null;
      readonly details: readonly RefusalDetail[];
    }
  /** Nobody knows whether it arrived: sending it again under the same key is safe. */
  | { readonly status: 'failed'; readonly kind: EventsApiErrorKind };

export function refusedAs({ errorCode, errorMessage, details }: RegistrationOutcome): Submission {
  return { status: 'refused', code: errorCode, message: errorMessage, details };
}

export const idle: Submission = { status: 'idle' };
