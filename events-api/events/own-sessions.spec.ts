import { paths } from '../../contract/paths.ts';
import type { SessionWire } from '../../contract/session.ts';
import { anEvent, aPass, aSession, publish } from '../testing/builders/event.builder.ts';
import { anAttendee, anOrganisation } from '../testing/builders/registration.builder.ts';
import { finalize, register } from '../testing/registering.ts';
import { TestIssuer } from '../testing/test-issuer.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const own = { readableEventId: 'own' };
const paid = { readableEventId: 'paid' };

describe('sessions read by somebody who is signed in', () => {
  let now: Date;
  let issuer: TestIssuer;
  let server: TestServer;

  beforeEach(async () => {
    now = new Date('2030-03-01T10:00:00.000Z');
    const clock = () => now;
    issuer = await TestIssuer.start(clock);
    server = await startTestServer({ clock });
    await issuer.serve(server);
    await publish(server.store, async (trx) => {
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      await trx
        .insertInto('event')
        .values([
          anEvent({ id: 'own', readable_event_id: 'own', allow_custom_agenda: 1 }),
          anEvent({ id: 'paid', readable_event_id: 'paid' }),
        ])
        .execute();
      await trx
        .insertInto('session')
        .values([
          aSession('own', { id: 'one', name: '1' }),
          aSession('own', { id: 'two', name: '2' }),
          aSession('own', { id: 'lunch', name: '3', is_service_session: 1 }),
          aSession('paid', { id: 'in', name: '1' }),
          aSession('paid', { id: 'out', name: '2' }),
        ])
        .execute();
      await trx
        .insertInto('pass')
        .values(aPass('paid', { id: 'regular', price_minor: 100, allocated: 5 }))
        .execute();
      await trx.insertInto('pass_session').values({ pass_id: 'regular', session_id: 'in' }).execute();
    });
  });

  afterEach(async () => {
    await server.stop();
    await issuer.goDown();
  });

  const flagsOf = ({ id, alreadyRegistered, userEligibleToRegister }: SessionWire): string =>
    [id, alreadyRegistered && 'registered', userEligibleToRegister && 'eligible'].filter(Boolean).join(' ');

  const read = async (path: string): Promise<string[]> => {
    const response = await server.call(path, await issuer.bearer());
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('etag')).toBeNull();
    return [(await response.json()) as SessionWire | SessionWire[]].flat().map(flagsOf);
  };

  const shared = async (): Promise<string[]> => ((await server.read(paths.eventSessions.of(own))) as SessionWire[]).map(flagsOf);

  it('say what holds for them alone, and nothing of it to others', async () => {
    expect(await shared()).toEqual(['one', 'two', 'lunch']);
    const { headers } = await issuer.bearer();
    await register(server, 'own', [anAttendee({ attendeeSessions: [{ sessionId: 'one' }] })], headers);
    expect(await read(paths.eventSessions.of(own))).toEqual(['one registered eligible', 'two eligible', 'lunch']);
    expect(await read(paths.session.of({ sessionId: 'one' }))).toEqual(['one registered eligible']);
    expect(await shared()).toEqual(['one', 'two', 'lunch']);
  });

  it('say nothing of the kind before a registration, and of what is over', async () => {
    expect(await read(paths.eventSessions.of(own))).toEqual(['one', 'two', 'lunch']);
    const { headers } = await issuer.bearer();
    await register(server, 'own', [anAttendee()], headers);
    now = new Date('2030-05-11T10:00:00.000Z');
    expect(await read(paths.eventSessions.of(own))).toEqual(['one', 'two', 'lunch']);
  });

  it('may be added as far as their pass goes', async () => {
    const { headers } = await issuer.bearer();
    const { purchaseId } = await register(server, 'paid', [anAttendee({ passId: 'regular' })], headers);
    expect(await read(paths.eventSessions.of(paid))).toEqual(['in', 'out']);
    await finalize(server, 'paid', purchaseId);
    expect(await read(paths.eventSessions.of(paid))).toEqual(['in eligible', 'out']);
  });

  it('are not there where there are none for anybody', async () => {
    const response = await server.call(paths.session.of({ sessionId: 'none' }), await issuer.bearer());
    expect(response.status).toBe(404);
  });

  it('share the other answers with everybody', async () => {
    const headers = (await issuer.bearer()).headers;
    const [anonymous, signedIn] = await Promise.all(
      [{}, headers].map((sent) => server.call(paths.event.of(own), { headers: sent })),
    );
    expect(signedIn?.headers.get('etag')).toBe(anonymous?.headers.get('etag') ?? 'none');
  });
});
