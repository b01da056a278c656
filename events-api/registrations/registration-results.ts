import type { MadeRegistrationWire, RegistrationResultWire } from '../../contract/registration-result.ts';
import { registrationStatus } from '../../contract/registration-states.ts';

/** @param registrations in the order of the attendees */
export function successfulResult(registrations: readonly MadeRegistrationWire[]): RegistrationResultWire {
  return resultOf(registrationStatus.success, null, registrations);
}

/** To be paid: the seats are held meanwhile. */
export function initiatedResult(purchaseId: string, registrations: readonly MadeRegistrationWire[]): RegistrationResultWire {
  return resultOf(registrationStatus.initiated, purchaseId, registrations);
}

function resultOf(
  status: string,
  purchaseId: string | null,
  registrations: readonly MadeRegistrationWire[],
): RegistrationResultWire {
  return {
    status,
    errorMessage: null,
    errorCode: null,
    redirectUrl: null,
    purchaseId,
    registrations: [...registrations],
    details: null,
  };
}
