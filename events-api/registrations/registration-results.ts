import type { MadeRegistrationWire, RegistrationResultWire } from '../../contract/registration-result.ts';
import { registrationStatus } from '../../contract/registration-states.ts';
import type { OpenedPurchase } from './purchase.ts';

/** @param registrations in the order of the attendees */
export function successfulResult(registrations: readonly MadeRegistrationWire[]): RegistrationResultWire {
  return resultOf(registrationStatus.success, null, registrations);
}

/** To be paid, on the provider's page or, when there is none, on the demo payment page: the seats are held meanwhile. */
export function initiatedResult(
  { id, redirectUrl }: OpenedPurchase,
  registrations: readonly MadeRegistrationWire[],
): RegistrationResultWire {
  const status = redirectUrl === null ? registrationStatus.initiated : registrationStatus.redirect;
  return { ...resultOf(status, id, registrations), redirectUrl };
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
