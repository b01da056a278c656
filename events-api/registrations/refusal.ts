import { type RegistrationRefusal, registrationRefusals } from '../../contract/error-codes.ts';
import type { RefusalDetailWire, RegistrationResultWire } from '../../contract/registration-result.ts';
import { registrationStatus } from '../../contract/registration-states.ts';

export interface RefusalDetail extends RefusalDetailWire {
  readonly code: RegistrationRefusal;
}

interface RefusalOptions {
  readonly details?: readonly RefusalDetail[];
  /** What is meant, for people: the name of a session, the label of a field. */
  readonly subject?: string | undefined;
  /** Said in a second sentence. */
  readonly also?: RegistrationRefusal | undefined;
}

/** A registration that is refused as a whole: nobody of it is registered. */
export class Refusal extends Error {
  readonly code: RegistrationRefusal;
  readonly details: readonly RefusalDetail[];

  constructor(code: RegistrationRefusal, options: RefusalOptions = {}) {
    super(sentencesOf(code, options));
    this.name = 'Refusal';
    this.code = code;
    this.details = options.details ?? [];
  }
}

/** A refused registration is an answer, not an error of the request (contract, section 3). */
export function refusedResult(refusal: Refusal): RegistrationResultWire {
  return {
    status: registrationStatus.error,
    errorMessage: refusal.message,
    errorCode: refusal.code,
    redirectUrl: null,
    purchaseId: null,
    registrations: null,
    details: refusal.details.length > 0 ? [...refusal.details] : null,
  };
}

function sentencesOf(code: RegistrationRefusal, { subject, also }: RefusalOptions): string {
  const sentence = registrationRefusals[code];
  if (subject !== undefined) return `${sentence.replace(/\.$/, '')}: ${subject}`;
  return also === undefined ? sentence : `${sentence} ${registrationRefusals[also]}`;
}
