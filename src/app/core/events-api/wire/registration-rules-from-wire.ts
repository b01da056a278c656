import type { EventWire } from '../../../../../contract/event.ts';
import type { RegistrationRules } from '../models/event';
import type { ZonedRange } from '../models/zoned-range';
import { flagOf } from './checked';
import { findInstant } from './instant-of';

export function registrationRulesFromWire(wire: EventWire, when: ZonedRange): RegistrationRules {
  return {
    opens: findInstant(wire.registrationStartDate, null, when.zone),
    closes: closingOf(wire, when),
    allowsAnonymous: flagOf(wire.allowAnonymousRegistrations) ?? false,
    allowsCustomAgenda: flagOf(wire.allowCustomAgenda) ?? false,
    allowsSeveralAttendees: flagOf(wire.enableMultiAttendeeRegistration) ?? false,
    showsWaitlist: flagOf(wire.showWaitlist) ?? false,
    registersFromWaitlist: flagOf(wire.autoregisterWaitlistItems) ?? false,
    offersAutomaticRegistration: flagOf(wire.showAutomaticRegistrationCheckbox) ?? false,
    needsCaptcha: flagOf(wire.enableCaptcha) ?? false,
  };
}

/** Older back ends send the stop date without an offset: then it is the clock at the venue. */
function closingOf(wire: EventWire, when: ZonedRange): number {
  const stop = flagOf(wire.setRegistrationEndDate) === true ? findInstant(null, wire.stopRegistrationDate, when.zone) : null;
  return stop ?? when.start;
}
