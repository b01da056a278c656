import { API_BASE, paths, TOKEN_PARAMETER } from '../contract/paths.ts';
import { anEvent, aSession, publish } from '../events-api/testing/builders/event.builder.ts';
import { anAttendee, anOrganisation } from '../events-api/testing/builders/registration.builder.ts';
import type { Load } from './load/load.ts';
import { ID } from './load/plan.ts';
import type { Store } from '../events-api/store/store.ts';
import type { WebApplication } from '../events-api/web-applications/web-application.ts';

/** More than anybody registers in one run, so that seats are counted but never run out. */
const CAPACITY = 10_000_000;
/** As many people as press the button at once when a popular event opens, all behind one address: enough to keep both servers busy. */
const CONNECTIONS = 500;
export const SESSIONS: readonly string[] = ['one', 'two', 'three'];

/** One event with three sessions, all with seats that are counted. */
export async function seedEvent(store: Store): Promise<void> {
  await publish(store, async (trx) => {
    await trx.insertInto('organisation').values(anOrganisation()).execute();
    await trx
      .insertInto('event')
      .values(anEvent({ id: 'event', readable_event_id: 'event', allow_custom_agenda: 1, max_capacity: CAPACITY }))
      .execute();
    for (const id of SESSIONS) {
      await trx
        .insertInto('session')
        .values(aSession('event', { id, max_capacity: CAPACITY }))
        .execute();
    }
  });
}

/** The load generator puts another id in each body: everybody is somebody new. */
export function registering(webApplication: WebApplication, sessionIds: readonly string[] = []) {
  const attendeeSessions = sessionIds.map((sessionId) => ({ sessionId, waitlisted: false }));
  const attendees = [anAttendee({ lastName: ID, email: `${ID}@example.org`, attendeeSessions })];
  return {
    method: 'POST',
    headers: { origin: webApplication.origin, 'content-type': 'application/json' },
    body: JSON.stringify({ attendees }),
    connections: CONNECTIONS,
  } as const satisfies Partial<Load>;
}

export const registrationsAddress = (address: string, { token }: WebApplication): string =>
  `${address}/${API_BASE}${paths.eventRegistrations.of({ readableEventId: 'event' })}?${TOKEN_PARAMETER}=${token}`;
