import type { AgendaWire } from '../../contract/agenda.ts';
import type { EventWire } from '../../contract/event.ts';
import { paths, REGISTRATION_KEY_PARAMETER, TOKEN_PARAMETER } from '../../contract/paths.ts';
import type { MadeRegistrationWire, RegistrationResultWire } from '../../contract/registration-result.ts';
import { openStore, type Store } from '../store/store.ts';
import { anEvent, aSession, publish } from '../testing/builders/event.builder.ts';
import { anAttendee, anOrganisation } from '../testing/builders/registration.builder.ts';
import { ServerProcesses } from '../testing/server-processes.ts';
import { makeTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import type { WebApplication } from '../web-applications/web-application.ts';
import { insertWebApplication } from '../web-applications/web-application.repository.ts';

/** In milliseconds: what the contract allows. */
const A_SECOND = 1000;

const tide = { readableEventId: 'tide' };

describe('What one server process writes', () => {
  let database: TestDatabase;
  let store: Store;
  let webApplication: WebApplication;
  let servers: ServerProcesses;
  let writing: string;
  let reading: string;

  beforeEach(async () => {
    database = await makeTestDatabase();
    store = await openStore(database.address);
    await publish(store, async (trx) => {
      webApplication = await insertWebApplication(trx, { name: 'Portal', origin: 'http://portal.test' }, new Date());
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      await trx
        .insertInto('event')
        .values(anEvent({ id: 'tide', readable_event_id: 'tide', name: 'Tide', max_capacity: 10, allow_custom_agenda: 1 }))
        .execute();
      await trx
        .insertInto('session')
        .values(aSession('tide', { id: 'moon', max_capacity: 5 }))
        .execute();
    });
    servers = new ServerProcesses(database.address);
    [writing, reading] = await Promise.all([servers.start(), servers.start()]);
  });

  afterEach(async () => {
    await servers.stop();
    await store.close();
    await database.remove();
  });

  const call = async <T>(endpoint: string, path: string, body?: unknown): Promise<T> => {
    const url = new URL(endpoint + path);
    url.searchParams.set(TOKEN_PARAMETER, webApplication.token);
    const headers = { origin: webApplication.origin, 'content-type': 'application/json' };
    const response = await fetch(url, body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) });
    expect(response.status).toBe(200);
    return (await response.json()) as T;
  };

  /** All that the reading process says of seats and names. */
  const seen = async () => {
    const event = await call<EventWire>(reading, paths.event.of(tide));
    const published = await call<EventWire[]>(reading, paths.publishedEvents.of({}));
    const agenda = await call<AgendaWire>(reading, paths.eventAgenda.of(tide));
    return {
      names: [event, ...published].map(({ eventName }) => eventName),
      seatsLeft: [event, ...published].map((each) => each.seatsLeft),
      counts: [
        await call<number>(reading, paths.eventRegistrationsCount.of(tide)),
        agenda.sessions[0]?.registrationCount,
        await call<number>(reading, paths.sessionRegistrationsCount.of({ sessionId: 'moon' })),
      ],
    };
  };

  /** Reads until it is as expected. Whoever asks a second after the write was answered must not get anything old. */
  const isSeen = async (expected: Awaited<ReturnType<typeof seen>>): Promise<void> => {
    const writtenAt = performance.now();
    for (;;) {
      const askedAt = performance.now();
      const answer = await seen();
      if (JSON.stringify(answer) === JSON.stringify(expected)) return;
      if (askedAt - writtenAt >= A_SECOND) {
        expect(answer).toEqual(expected);
        return;
      }
    }
  };

  const register = async (): Promise<MadeRegistrationWire | undefined> => {
    const attendees = [anAttendee({ attendeeSessions: [{ sessionId: 'moon' }] })];
    const result = await call<RegistrationResultWire>(writing, paths.eventRegistrations.of(tide), { attendees });
    return result.registrations?.[0];
  };

  it('is seen by another that has its answers in memory: who registers, who cancels, what changes its name', async () => {
    const nobody = { names: ['Tide', 'Tide'], seatsLeft: [10, 10], counts: [0, 0, 0] };
    expect(await seen()).toEqual(nobody);
    const made = await register();
    const one = { ...nobody, seatsLeft: [9, 9], counts: [1, 1, 1] };
    await isSeen(one);
    const cancel = paths.registrationCancel.of({ registrationId: made?.id ?? '' });
    await call(writing, `${cancel}?${REGISTRATION_KEY_PARAMETER}=${made?.key ?? ''}`, {});
    await isSeen(nobody);
    await publish(store, async (trx) => {
      await trx.updateTable('event').set({ name: 'Ebb' }).execute();
    });
    await isSeen({ ...nobody, names: ['Ebb', 'Ebb'] });
  });
});
