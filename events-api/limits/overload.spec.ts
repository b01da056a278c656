import type { ErrorWire } from '../../contract/error.ts';
import { API_BASE, paths, TOKEN_PARAMETER } from '../../contract/paths.ts';
import { defaultOverloadLimits, type OverloadLimits } from '../config/overload-limits.ts';
import { anAttendee, anOrganisation } from '../testing/builders/registration.builder.ts';
import { anEvent, publish } from '../testing/builders/event.builder.ts';
import { RawConnection } from '../testing/raw-connection.ts';
import { post, register } from '../testing/registering.ts';
import { seedOrganisation, seeded } from '../testing/seed.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

describe('an overloaded server', () => {
  let server: TestServer;

  async function start(overload: Partial<OverloadLimits>): Promise<void> {
    server = await startTestServer({ config: { overload: { ...defaultOverloadLimits, ...overload } } });
    await seedOrganisation(server.store);
  }

  afterEach(() => server.stop());

  /** One that the server has accepted already, so that it reads what comes over it at once. */
  async function acceptedConnection(): Promise<RawConnection> {
    const connection = await RawConnection.to(server.address);
    connection.send('GET /health HTTP/1.1\r\nhost: x\r\n\r\n');
    await connection.until('"ok"}');
    connection.received = '';
    return connection;
  }

  function registrationOf(number: number): string {
    const path = `/${API_BASE}${paths.eventRegistrations.of({ readableEventId: 'open' })}`;
    const { token, origin } = server.webApplication;
    const body = JSON.stringify({ attendees: [anAttendee({ lastName: `L${number}`, email: `a${number}@example.org` })] });
    return [
      `POST ${path}?${TOKEN_PARAMETER}=${token} HTTP/1.1`,
      `host: x\r\norigin: ${origin}\r\nconnection: close`,
      `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    ].join('\r\n');
  }

  async function expectOverloaded(response: Response): Promise<void> {
    expect(response.status).toBe(503);
    expect(((await response.json()) as ErrorWire).code).toBe('overloaded');
    expect(response.headers.get('retry-after')).toBe('5');
    expect(response.headers.get('access-control-allow-origin')).toBe(server.webApplication.origin);
  }

  it('refuses every call before its memory is full, and still says that it lives', async () => {
    await start({ maxHeapUsed: 1 });
    // Memory is looked at once a second.
    let response = await server.call('events/published');
    while (response.ok) response = await server.call('events/published');
    await expectOverloaded(response);
    await expectOverloaded(await post(server, `events/${seeded.full}/registrations`, { attendees: [] }));
    expect((await fetch(`${server.address}/health`)).status).toBe(200);
    expect((await fetch(`${server.address}/ready`)).status).toBe(200);
  });

  it('refuses the writes that it could not carry out soon, and carries out the others', async () => {
    await start({ maxWritesUnderWay: 3 });
    await publish(server.store, async (trx) => {
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      await trx
        .insertInto('event')
        .values(anEvent({ id: 'open', readable_event_id: 'open' }))
        .execute();
    });
    const connections = await Promise.all(Array.from({ length: 20 }, acceptedConnection));
    // All of them before the server has had time to carry out one.
    connections.forEach((connection, at) => {
      connection.send(registrationOf(at));
    });
    await Promise.all(connections.map(({ closed }) => closed));
    const answers = connections.map(({ answer }) => answer);
    const refused = answers.filter(({ status }) => status === 503);
    for (const { body } of refused) expect(body).toEqual(jasmine.objectContaining({ code: 'overloaded' }));
    expect(refused.length).toBeGreaterThan(0);
    const accepted = answers.filter(({ status }) => status === 200).length;
    expect(accepted).toBe(20 - refused.length);
    expect(accepted).toBeGreaterThanOrEqual(3);
    expect(await server.read('events/open/registrations/count')).toBe(accepted);
    expect((await register(server, 'open', [anAttendee({ lastName: 'Later' })])).status).toBe('Success');
  });
});
