import type { AttendeeWire } from '../../contract/registration-data.ts';
import type { Finding, Invariant } from './finding.ts';
import { groupBy } from './group-by.ts';
import type { Snapshot } from './snapshot.ts';

/** Every registration that was answered is there once, with its person, sessions, pass and responses. */
export const answeredAreThere: Invariant = (snapshot, ledger) => {
  const wholes = registrationsById(snapshot);
  const findings: Finding[] = [];
  for (const { submission, attendee, made } of ledger.answered()) {
    const whole = wholes.get(made.id);
    const missing = whole ? missingOf(whole, attendee, submission.eventId, made.key) : ['everything'];
    if (missing.length > 0) {
      findings.push({ broken: 'lost', text: `registration ${made.id} (${attendee.email ?? ''}): ${missing.join(', ')}` });
    }
  }
  return findings;
};

interface Whole {
  readonly row: Snapshot['registrations'][number];
  readonly sessions: readonly string[];
  readonly passes: readonly string[];
  readonly responses: readonly string[];
}

function registrationsById(snapshot: Snapshot): Map<string, Whole> {
  const sessions = groupBy(snapshot.sessionRegistrations, (row) => row.event_registration_id);
  const passes = groupBy(snapshot.attendeePasses, (row) => row.event_registration_id);
  const responses = groupBy(snapshot.responses, (row) => row.event_registration_id);
  return new Map(
    snapshot.registrations.map((row) => [
      row.id,
      {
        row,
        sessions: (sessions.get(row.id) ?? []).map(({ session_id }) => session_id),
        passes: (passes.get(row.id) ?? []).map(({ pass_id }) => pass_id),
        responses: (responses.get(row.id) ?? []).map((response) => `${response.custom_registration_field_id} ${response.value}`),
      },
    ]),
  );
}

function missingOf({ row, sessions, passes, responses }: Whole, attendee: AttendeeWire, eventId: string, key: string): string[] {
  const wanted = {
    sessions: attendee.attendeeSessions?.map(({ sessionId }) => sessionId) ?? [],
    passes: attendee.passId ? [attendee.passId] : [],
    responses: attendee.responses?.map(({ id, value }) => `${id} ${value ?? ''}`) ?? [],
  };
  const isSame = {
    person: row.email === attendee.email && row.first_name === attendee.firstName && row.last_name === attendee.lastName,
    event: row.event_id === eventId,
    key: row.key === key,
    sessions: isSameSet(sessions, wanted.sessions),
    passes: isSameSet(passes, wanted.passes),
    responses: isSameSet(responses, wanted.responses),
  };
  return Object.entries(isSame).flatMap(([part, same]) => (same ? [] : [part]));
}

const isSameSet = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.toSorted().join('\n') === others.toSorted().join('\n');
