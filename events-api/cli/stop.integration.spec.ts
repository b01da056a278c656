import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RegistrationResultWire } from '../../contract/registration-result.ts';
import { API_BASE, paths, TOKEN_PARAMETER } from '../../contract/paths.ts';
import { openStore, type Store } from '../store/store.ts';
import { anEvent, publish } from '../testing/builders/event.builder.ts';
import { anAttendee, anOrganisation } from '../testing/builders/registration.builder.ts';
import { RawConnection } from '../testing/raw-connection.ts';
import { insertWebApplication } from '../web-applications/web-application.repository.ts';
import { ServedProgram } from './testing/served-program.ts';

describe('events-api serve, told to stop', () => {
  let folder: string;
  let database: string;
  let program: ServedProgram;
  let head: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'stop-'));
    database = join(folder, 'events.sqlite');
    const store = await openStore(database);
    head = await seed(store);
    await store.close();
    program = await ServedProgram.start(database);
  }, 60_000);

  afterEach(async () => {
    await program.kill();
    rmSync(folder, { recursive: true });
  });

  /** @returns the head of a registration's request, without its length */
  async function seed(store: Store): Promise<string> {
    const { token, origin } = await store.transaction((trx) =>
      insertWebApplication(trx, { name: 'Portal', origin: 'http://portal.test' }, new Date()),
    );
    await publish(store, async (trx) => {
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      await trx
        .insertInto('event')
        .values(anEvent({ id: 'open', readable_event_id: 'open' }))
        .execute();
    });
    const path = `/${API_BASE}${paths.eventRegistrations.of({ readableEventId: 'open' })}?${TOKEN_PARAMETER}=${token}`;
    return `POST ${path} HTTP/1.1\r\nhost: x\r\norigin: ${origin}\r\ncontent-type: application/json\r\n`;
  }

  async function countRegistrations(): Promise<number> {
    const store = await openStore(database);
    const rows = await store.db.selectFrom('event_registration').select('id').execute();
    await store.close();
    return rows.length;
  }

  async function idleConnection(): Promise<RawConnection> {
    const idle = await RawConnection.to(program.address);
    idle.send('GET /health HTTP/1.1\r\nhost: x\r\n\r\n');
    await idle.until('"ok"');
    return idle;
  }

  it('answers what is under way, waits for no idle connection, and ends', async () => {
    const idle = await idleConnection();
    const underWay: RawConnection[] = [];
    const bodies = Array.from({ length: 20 }, (_, at) =>
      JSON.stringify({ attendees: [anAttendee({ lastName: `L${at}`, email: `a${at}@example.org` })] }),
    );
    for (const body of bodies) {
      const connection = await RawConnection.to(program.address);
      connection.send(`${head}expect: 100-continue\r\ncontent-length: ${body.length}\r\n\r\n${body.slice(0, 10)}`);
      // The server has seen the head: from here on the request is under way.
      await connection.until('100 Continue');
      underWay.push(connection);
    }

    program.child.kill('SIGTERM');
    await idle.closed;
    underWay.forEach((connection, at) => {
      connection.send(bodies[at]?.slice(10) ?? '');
    });

    await Promise.all(underWay.map(({ closed }) => closed));
    for (const { received } of underWay) {
      expect(received).toMatch(/HTTP\/1.1 200/);
      const result = JSON.parse(received.split('\r\n\r\n').at(-1) ?? '') as RegistrationResultWire;
      expect(result.status).toBe('Success');
    }
    expect(await program.end()).toEqual([0, null]);
    expect(await countRegistrations()).toBe(20);
  }, 60_000);

  const isTaken = (): Promise<boolean> =>
    RawConnection.to(program.address).then(
      () => true,
      () => false,
    );

  it('takes no new connection', async () => {
    const idle = await idleConnection();
    const open = await RawConnection.to(program.address);
    open.send(`${head}expect: 100-continue\r\ncontent-length: 2\r\n\r\n`);
    await open.until('100 Continue');
    program.child.kill('SIGTERM');
    await idle.closed;
    // The system may still take one or two for a server that is just closing its door.
    while (await isTaken());
    open.send('{}');
    await open.closed;
    expect(open.received).toMatch(/HTTP\/1.1 400 [^]*connection: close/i);
    expect(await program.end()).toEqual([0, null]);
  }, 60_000);
});
