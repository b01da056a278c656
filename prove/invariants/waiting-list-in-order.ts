import type { Finding, Invariant } from './finding.ts';
import { groupBy } from './group-by.ts';
import { seatsTaken } from './seats-taken.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * First come, first served: nobody came in, or was invited, who was behind somebody that still waits; nobody waits while a seat is
 * free; no two have the same number; and everybody was told their place, counted from 1 without holes.
 */
export const waitingListInOrder: Invariant = (snapshot, { waitingLists, positions }) => {
  const findings: Finding[] = [];
  const outOfOrder = (text: string): void => void findings.push({ broken: 'listOutOfOrder', text });
  const { registrations, sessionRegistrations } = snapshot;
  const sessionIds = new Set(sessionRegistrations.map(({ id }) => id));
  const stateOf = new Map([...registrations, ...sessionRegistrations].map(({ id, state }) => [id, state]));

  const overtakers = new Set<string>();
  for (const list of waitingLists) {
    const first = list.findIndex((id) => stateOf.get(id) === 'waitlisted');
    if (first === -1) continue;
    for (const id of list.slice(first)) if (['registered', 'invited'].includes(stateOf.get(id) ?? '')) overtakers.add(id);
  }
  for (const id of overtakers)
    outOfOrder(`${sessionIds.has(id) ? 'session registration' : 'registration'} ${id} came in before somebody who waited longer`);

  for (const [list, rows] of listsOf(snapshot)) {
    if (new Set(rows.map(({ waitlist_number }) => waitlist_number)).size < rows.length) outOfOrder(`${list} has a number twice`);
    for (const [index, { id }] of rows.entries()) {
      const told = positions.get(id);
      if (told !== undefined && told !== index + 1) outOfOrder(`${id} is number ${index + 1} and was told ${told ?? 'nothing'}`);
    }
  }

  const waiting = new Set(registrations.filter(({ state }) => state === 'waitlisted').map(({ event_id }) => event_id));
  for (const { kind, id, taken, capacity } of seatsTaken(snapshot)) {
    if (kind === 'event' && waiting.has(id) && taken < (capacity ?? Infinity))
      outOfOrder(`somebody waits for ${id}, which has a seat free`);
  }
  return findings;
};

interface Waiting {
  readonly id: string;
  readonly waitlist_number: number | null;
}

/** Who waits for each event and each session, in the order of their numbers. */
function listsOf({ registrations, sessionRegistrations }: Snapshot): Map<string, Waiting[]> {
  const events = registrations.map(({ id, state, event_id, waitlist_number }) => ({
    id,
    state,
    list: event_id,
    waitlist_number,
  }));
  const sessions = sessionRegistrations.map(({ id, state, session_id, waitlist_number }) => ({
    id,
    state,
    list: session_id,
    waitlist_number,
  }));
  const waiting = [...events, ...sessions].filter(({ state }) => state === 'waitlisted');
  const sorted = waiting.toSorted((a, b) => (a.waitlist_number ?? 0) - (b.waitlist_number ?? 0));
  return groupBy(sorted, ({ list }) => list);
}
