import { type RegistrationRefusal, registrationRefusals } from '../../contract/error-codes.ts';
import type { RefusalDetailWire, RegistrationResultWire } from '../../contract/registration-result.ts';
import { registrationStatus } from '../../contract/registration-states.ts';

export interface RefusalDetail extends RefusalDetailWire {
  readonly code: RegistrationRefusal;
}

/** A registration that is refused as a whole: nobody of it is registered. */
export class Refusal extends Error {
  readonly code: RegistrationRefusal;
  readonly details: readonly RefusalDetail[];

  /** @param subject what is meant, for people: the name of a session, the label of a field */
  constructor(code: RegistrationRefusal, details: readonly RefusalDetail[] = [], subject?: string) {
    super(subject === undefined ? registrationRefusals[code] : withSubject(registrationRefusals[code], subject));
    this.name = 'Refusal';
    this.code = code;
    this.details = details;
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

function withSubject(sentence: string, subject: string): string {
  return `${sentence.replace(/\.$/, '')}: ${subject}`;
}
