import { paths } from '../../contract/paths.ts';
import { publishStatus } from '../../contract/option-sets.ts';
import { anEvent, aSession, publish } from '../testing/builders/event.builder.ts';
import { anAttendee, anOrganisation, attendeeNumber } from '../testing/builders/registration.builder.ts';
import { shown } from '../testing/personal-link.ts';
import { post, register } from '../testing/registering.ts';
import { TestIssuer } from '../testing/test-issuer.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const clock = () => new Date('2030-03-01T12:00:00.000Z');

describe('POST events/{readableEventId}/sessions/{sessionId}/registrations', () => {
  let issuer: TestIssuer;
  let server: TestServer;
  let headers: { readonly authorization: string };

  beforeEach(async () => {
    issuer = await TestIssuer.start(clock);
    server = await startTestServer({ clock });
    await issuer.serve(server);
    await publish(server.store, async (trx) => {
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      await trx
        .insertInto('event')
        .values(anEvent({ id: 'event', readable_event_id: 'event', allow_custom_agenda: 1 }))
        .execute();
      await trx
        .insertInto('session')
        .values([
          aSession('event', { id: 'talk' }),
          aSession('event', { id: 'full', max_capacity: 0 }),
          aSession('event', { id: 'small', max_capacity: 1, show_waitlist: 1 }),
          aSession('event', { id: 'lunch', is_service_session: 1 }),
          aSession('event', { id: 'draft', publish_status: publishStatus.draft }),
        ])
        .execute();
    });
    ({ headers } = await issuer.bearer());
  });

  afterEach(async () => {
    await server.stop();
    await issuer.goDown();
  });

  const add = async (
    sessionId: string,
    body: unknown = {},
    sent: Record<string, string> = headers,
    readableEventId = 'event',
  ) => {
    const response = await post(server, paths.eventSessionRegistrations.of({ readableEventId, sessionId }), body, sent);
    const answer = (await response.json()) as { code?: string; details?: { message: string }[] | null } | true;
    if (answer === true) return `${response.status}`;
    return [response.status, answer.code, ...(answer.details ?? []).map(({ message }) => message)].join(' ');
  };
  const registered = async () => {
    const [made] = (await register(server, 'event', [anAttendee()], headers)).registrations ?? [];
    return made ?? { id: '', key: '' };
  };

  it('adds a session to the registration of who is signed in, once', async () => {
    const made = await registered();
    expect([await add('talk'), await add('talk')]).toEqual(['200', '200']);
    expect((await shown(server, made)).sessions.map(({ sessionId, state }) => `${sessionId} ${state}`)).toEqual([
      'talk registered',
    ]);
  });

  it('puts on the list who asks for it, and nobody else', async () => {
    const made = await registered();
    await register(server, 'event', [attendeeNumber(2, { attendeeSessions: [{ sessionId: 'small' }] })]);
    expect(await add('small')).toBe('409 registration_refused session_full');
    expect(await add('small', { waitlisted: true })).toBe('200');
    expect((await shown(server, made)).sessions[0]).toEqual(jasmine.objectContaining({ state: 'waitlisted', position: 1 }));
  });

  it('says what stands in the way', async () => {
    expect(await add('talk')).toBe('409 registration_refused registration_required');
    await registered();
    expect(await add('full', { waitlisted: true })).toBe('409 registration_refused session_full');
    expect(await add('lunch')).toBe('409 registration_refused session_not_bookable');
    expect([await add('draft'), await add('none')]).toEqual(['404 session_not_found', '404 session_not_found']);
    expect(await add('talk', {}, headers, 'none')).toBe('404 event_not_found');
    expect(await add('talk', { waitlisted: 'perhaps' })).toMatch(/^400 validation_failed/);
  });

  it('is refused to an anonymous caller', async () => {
    expect(await add('talk', {}, {})).toBe('401 sign_in_required');
  });
});
