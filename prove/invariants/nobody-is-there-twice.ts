import { isRefused } from '../ledger.ts';
import type { Finding, Invariant } from './finding.ts';
import { groupBy } from './group-by.ts';

/**
 * However often a request was sent, answered or not, everybody in it has one registration at most, and none when it was
 * refused. Nobody is named in two submissions, so an address stands for a person.
 */
export const nobodyIsThereTwice: Invariant = ({ registrations, repeated, sessionRegistrations, attendeePasses }, ledger) => {
  const byPerson = groupBy([...registrations, ...repeated], ({ event_id, email }) => `${event_id} ${email}`);
  const findings: Finding[] = [];
  for (const { eventId, attendees, answers } of ledger.submissions) {
    const most = answers[0] && isRefused(answers[0]) ? 0 : 1;
    for (const { email } of attendees) {
      const there = byPerson.get(`${eventId} ${email ?? ''}`)?.length ?? 0;
      if (there > most) findings.push({ broken: 'doubled', text: `${email ?? ''} is there ${there} times, not ${most}` });
    }
  }
  return [
    ...findings,
    ...twice(sessionRegistrations, (row) => `session ${row.session_id} of registration ${row.event_registration_id}`),
    ...twice(attendeePasses, (row) => `pass of registration ${row.event_registration_id}`),
  ];
};

function twice<T>(rows: readonly T[], nameOf: (row: T) => string): Finding[] {
  return [...groupBy(rows, nameOf)]
    .filter(([, same]) => same.length > 1)
    .map(([name, same]) => ({ broken: 'doubled', text: `${name} is there ${same.length} times` }));
}
