import type { AttendeeWire } from '../../contract/registration-data.ts';
import type { RegistrationResultWire } from '../../contract/registration-result.ts';
import { paths } from '../../contract/paths.ts';
import { openStore, type Store } from '../store/store.ts';
import { anEvent, aPass, aSession, publish } from '../testing/builders/event.builder.ts';
import { anOrganisation, attendeeNumber } from '../testing/builders/registration.builder.ts';
import { ServerProcesses } from '../testing/server-processes.ts';
import { makeTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import type { WebApplication } from '../web-applications/web-application.ts';
import { insertWebApplication } from '../web-applications/web-application.repository.ts';

const SEATS = 10;
const BUYERS = 200;

/** Two server processes on one database, and more people than seats. */
describe('The last seats', () => {
  let database: TestDatabase;
  let store: Store;
  let webApplication: WebApplication;
  let servers: ServerProcesses;

  beforeEach(async () => {
    database = await makeTestDatabase();
    store = await openStore(database.address);
    servers = new ServerProcesses(database.address);
    await publish(store, async (trx) => {
      webApplication = await insertWebApplication(trx, { name: 'Portal', origin: 'http://portal.test' }, new Date());
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      await trx
        .insertInto('event')
        .values([
          anEvent({ id: 'event', readable_event_id: 'event', max_capacity: SEATS }),
          anEvent({ id: 'session', readable_event_id: 'session', allow_custom_agenda: 1 }),
          anEvent({ id: 'pass', readable_event_id: 'pass' }),
        ])
        .execute();
      await trx
        .insertInto('session')
        .values(aSession('session', { id: 'talk', max_capacity: SEATS }))
        .execute();
      await trx
        .insertInto('pass')
        .values(aPass('pass', { id: 'ticket', allocated: SEATS }))
        .execute();
    });
  });

  afterEach(async () => {
    await servers.stop();
    await store.close();
    await database.remove();
  });

  const buy = async (endpoint: string, readableEventId: string, attendee: AttendeeWire): Promise<RegistrationResultWire> => {
    const url = `${endpoint}${paths.eventRegistrations.of({ readableEventId })}?emApplicationtoken=${webApplication.token}`;
    const headers = { origin: webApplication.origin, 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ attendees: [attendee] }) });
    return (await response.json()) as RegistrationResultWire;
  };

  /** Everybody asks for all three at once, half of them at each server. How many got a seat, and how many seats are gone. */
  const race = async (endpoints: readonly string[]) => {
    const answers = await Promise.all(
      Array.from({ length: BUYERS }, async (_, number) => {
        const endpoint = endpoints[number % endpoints.length] ?? '';
        return Promise.all([
          buy(endpoint, 'event', attendeeNumber(number)),
          buy(endpoint, 'session', attendeeNumber(number, { attendeeSessions: [{ sessionId: 'talk' }] })),
          buy(endpoint, 'pass', attendeeNumber(number, { passId: 'ticket' })),
        ]);
      }),
    );
    const got = (at: number, status: string) => answers.filter((answer) => answer[at]?.status === status).length;
    return {
      answered: { event: got(0, 'Success'), session: got(1, 'Success'), pass: got(2, 'Initiated') },
      refused: new Set(answers.flat().map(({ errorCode }) => errorCode)),
      seats: await seatsGone(),
    };
  };

  const seatsGone = async () => {
    const taken = ['registered', 'initiated'] as const;
    const { db } = store;
    const events = db.selectFrom('event_registration').select('id').where('event_id', '=', 'event').where('state', 'in', taken);
    const sessions = db.selectFrom('session_registration').select('id').where('state', 'in', taken);
    const passes = db.selectFrom('attendee_pass').select('id').where('state', 'in', taken);
    const rows = await Promise.all([events, sessions, passes].map((query) => query.execute()));
    return { event: rows[0]?.length ?? 0, session: rows[1]?.length ?? 0, pass: rows[2]?.length ?? 0 };
  };

  it('go to as many people as there are seats, whichever of two processes they ask', async () => {
    const { answered, refused, seats } = await race([await servers.start(), await servers.start()]);
    expect(answered).toEqual({ event: SEATS, session: SEATS, pass: SEATS });
    expect(seats).toEqual(answered);
    expect(refused).toEqual(new Set([null, 'event_full', 'session_full', 'pass_sold_out']));
  }, 60_000);

  it('are oversold when seats are counted outside the transaction, which this test would see', async () => {
    const { seats } = await race([await servers.start('unguarded'), await servers.start('unguarded')]);
    expect(seats.event).toBeGreaterThan(SEATS);
    expect(seats.session).toBeGreaterThan(SEATS);
    expect(seats.pass).toBeGreaterThan(SEATS);
  }, 60_000);
});
