import type {
  MadeRegistrationWire,
  RefusalDetailWire,
  RegistrationResultWire,
} from '../../../../../contract/registration-result.ts';
import { registrationStatus } from '../../../../../contract/registration-states.ts';
import type { RefusalDetail, RegistrationOutcome } from '../models/registration';
import { BrokenWireError, listOf, numberOf, requiredText, textOf, webAddressOf } from './checked';
import { registrationStateOf } from './registration-state-of';

/** The status is compared exactly; anything but the three good ones is a refusal (what existing clients do). */
export function registrationOutcomeFromWire(wire: RegistrationResultWire): RegistrationOutcome {
  const status = statusOf(requiredText(wire.status, 'status'));
  const redirectUrl = webAddressOf(wire.redirectUrl);
  if (status === 'redirect' && redirectUrl === null) throw new BrokenWireError('redirectUrl is no address');
  return {
    status,
    errorCode: textOf(wire.errorCode),
    errorMessage: textOf(wire.errorMessage),
    redirectUrl,
    purchaseId: textOf(wire.purchaseId),
    registrations: listOf(wire.registrations).map(madeRegistration),
    details: listOf(wire.details).map(refusalDetail),
  };
}

function statusOf(status: string): RegistrationOutcome['status'] {
  switch (status) {
    case registrationStatus.success:
      return 'success';
    case registrationStatus.initiated:
      return 'initiated';
    case registrationStatus.redirect:
      return 'redirect';
    default:
      return 'refused';
  }
}

function madeRegistration(wire: MadeRegistrationWire): RegistrationOutcome['registrations'][number] {
  return {
    id: requiredText(wire.id, 'registrations.id'),
    key: requiredText(wire.key, 'registrations.key'),
    state: registrationStateOf(wire.state),
    position: numberOf(wire.position),
  };
}

function refusalDetail(wire: RefusalDetailWire): RefusalDetail {
  return {
    code: textOf(wire.code) ?? '',
    attendee: numberOf(wire.attendee),
    member: textOf(wire.member),
    id: textOf(wire.id),
  };
}
