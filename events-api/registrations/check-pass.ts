import type { AttendeeWire } from '../../contract/registration-data.ts';
import type { AttendeeChoices } from './attendee.ts';
import type { EventRules, PassRules } from './event-rules.ts';
import type { AttendeeProblems, Problems } from './problems.ts';

/**
 * A pass makes the event a paid one (contract 3.7): then everybody has one. Who waits may choose it later: existing clients show no
 * passes to somebody who joins the waiting list.
 */
export function checkPass(event: EventRules, attendee: AttendeeWire, problems: AttendeeProblems): PassRules | null {
  if (!attendee.passId) {
    if (event.passes.size > 0 && !(attendee.waitlisted && event.showWaitlist)) problems.add('pass_required', 'passId');
    return null;
  }
  const pass = event.passes.get(attendee.passId);
  if (!pass) problems.add('pass_unknown', 'passId', { id: attendee.passId });
  return pass ?? null;
}

/** One purchase is one amount in one currency. */
export function checkPassesTogether(attendees: readonly AttendeeChoices[], problems: Problems): void {
  const priced = attendees.filter(({ pass }) => pass !== null && pass.priceMinor > 0);
  const currency = priced[0]?.pass?.currency;
  for (const { index, pass } of priced) {
    if (pass?.currency !== currency) problems.of(index).add('pass_currencies_differ', 'passId', { id: pass?.id ?? null });
  }
}
