import type { RegistrationDataWire } from '../../contract/registration-data.ts';
import type { CaptchaProof } from '../captcha/check-proof.ts';
import type { Caller } from '../identity/caller.ts';
import type { IdempotencyKey } from './idempotency.ts';

export interface RegistrationRequest {
  readonly readableEventId: string;
  readonly webApplicationId: string;
  readonly caller: Caller;
  readonly data: RegistrationDataWire;
  /** What the caller has shown of a captcha solved; absent: nothing. */
  readonly captcha?: CaptchaProof;
  /** Of the mails to the attendees; null: the event's. */
  readonly languageTag: string | null;
  readonly idempotencyKey: IdempotencyKey | null;
}
