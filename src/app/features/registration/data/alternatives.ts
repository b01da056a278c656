import type { Pass } from '../../../core/events-api/models/pass';
import type { RefusalDetail } from '../../../core/events-api/models/registration';
import type { SessionSummary } from '../../../core/events-api/models/session';
import type { Alternative } from '../model/alternative';
import type { AttendeeDraft } from '../model/attendee-draft';
import type { KnownRefusal } from '../model/known-refusal';
import type { RegistrationStep } from '../model/registration-step';
import { seatsLeftIn } from '../model/session-seats';

export interface Refused {
  readonly details: readonly RefusalDetail[];
  /** In the order in which they were sent. */
  readonly attendees: readonly AttendeeDraft[];
  /** Counted after the refusal. */
  readonly passes: readonly Pass[];
  /** The chosen ones. */
  readonly sessions: readonly SessionSummary[];
  readonly steps: readonly RegistrationStep[];
}

/** What can be done about a refusal without starting over; empty where the refusal names nothing that could be changed. */
export function alternativesTo(refused: Refused): Alternative[] {
  const all = [...otherPasses(refused), ...withoutFullSessions(refused), ...withoutThoseRegistered(refused)];
  const step = stepToMend(refused);
  return step === null ? all : [...all, { kind: 'step', step }];
}

const code = (detail: RefusalDetail, known: KnownRefusal): boolean => detail.code === known;

/** Passes with room for all who found none, instead of the one that is sold out. */
function otherPasses({ details, attendees, passes }: Refused): Alternative[] {
  const without = details.filter((detail) => code(detail, 'pass_sold_out'));
  const soldOut = new Set(without.map(({ id }) => id));
  const ids = without.flatMap(({ attendee }) => (attendee === null ? [] : [attendees[attendee]?.id ?? []].flat()));
  if (ids.length === 0) return [];
  const wanted = (passId: string) => attendees.filter((attendee) => attendee.passId === passId).length;
  return passes
    .filter(({ id, left }) => !soldOut.has(id) && left - wanted(id) >= ids.length)
    .map(({ id, name, price, currency, currencySymbol }) => ({
      kind: 'otherPass',
      attendeeIds: ids,
      passId: id,
      name,
      price: { amount: price, currency, currencySymbol },
    }));
}

function withoutFullSessions({ details, sessions }: Refused): Alternative[] {
  const full = new Set(details.filter((detail) => code(detail, 'session_full')).map(({ id }) => id));
  return sessions
    .filter((session) => full.has(session.id) || (full.size > 0 && seatsLeftIn(session) === 0))
    .map(({ id, name }) => ({ kind: 'withoutSession', sessionId: id, name }));
}

/** Somebody who is registered already is left out, where others remain. */
function withoutThoseRegistered({ details, attendees }: Refused): Alternative[] {
  if (attendees.length < 2) return [];
  return details.flatMap((detail) => {
    const attendee = detail.attendee === null ? undefined : attendees[detail.attendee];
    if (!attendee || !code(detail, 'already_registered')) return [];
    return [
      { kind: 'withoutAttendee' as const, attendeeId: attendee.id, name: `${attendee.firstName} ${attendee.lastName}`.trim() },
    ];
  });
}

/** Where what was refused was chosen or typed. */
function stepToMend({ details, steps }: Refused): RegistrationStep | null {
  const [first] = details;
  if (!first) return null;
  const step = first.member === 'passId' ? 'pass' : first.member === 'attendeeSessions' ? 'sessions' : 'attendees';
  return steps.includes(step) ? step : null;
}
