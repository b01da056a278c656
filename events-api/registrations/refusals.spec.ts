import type { ErrorWire } from '../../contract/error.ts';
import { registrationRefusals } from '../../contract/error-codes.ts';
import { customRegistrationFieldType, publishStatus } from '../../contract/option-sets.ts';
import type { AttendeeWire } from '../../contract/registration-data.ts';
import { anEvent, aPass, aSession, publish } from '../testing/builders/event.builder.ts';
import { aField } from '../testing/builders/programme.builder.ts';
import { anAttendee, anOrganisation, attendeeNumber } from '../testing/builders/registration.builder.ts';
import { post, register } from '../testing/registering.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

/** Every way in which a registration is refused, over HTTP. */
describe('A refused registration', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer({ clock: () => new Date('2030-03-01T12:00:00.000Z') });
    await publish(server.store, async (trx) => {
      const events = [
        anEvent({ id: 'open', readable_event_id: 'open', allow_custom_agenda: 1 }),
        anEvent({ id: 'draft', readable_event_id: 'draft', publish_status: publishStatus.draft }),
        anEvent({ id: 'cancelled', readable_event_id: 'cancelled', is_cancelled: 1 }),
        anEvent({
          id: 'past',
          readable_event_id: 'past',
          starts_at: '2029-01-01T08:00:00.000Z',
          ends_at: '2029-01-01T18:00:00.000Z',
        }),
        anEvent({ id: 'early', readable_event_id: 'early', registration_opens_at: '2030-03-01T12:00:00.001Z' }),
        anEvent({ id: 'late', readable_event_id: 'late', registration_closes_at: '2030-03-01T12:00:00.000Z' }),
        anEvent({ id: 'members', readable_event_id: 'members', allow_anonymous_registrations: 0 }),
        anEvent({ id: 'single', readable_event_id: 'single', enable_multi_attendee_registration: 0 }),
        anEvent({ id: 'plain', readable_event_id: 'plain' }),
        anEvent({ id: 'small', readable_event_id: 'small', max_capacity: 1 }),
        anEvent({ id: 'asking', readable_event_id: 'asking' }),
        anEvent({ id: 'paid', readable_event_id: 'paid' }),
        anEvent({ id: 'hidden', readable_event_id: 'hidden' }),
      ];
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      await trx.insertInto('event').values(events).execute();
      await trx
        .insertInto('session')
        .values([
          aSession('open', { id: 'talk', name: 'Keynote', max_capacity: 1 }),
          aSession('open', { id: 'lunch', is_service_session: 1 }),
          aSession('open', { id: 'over', starts_at: '2030-03-01T08:00:00.000Z', ends_at: '2030-03-01T12:00:00.000Z' }),
          aSession('open', { id: 'secret', name: 'Secret', publish_status: publishStatus.draft }),
          aSession('plain', { id: 'foreign' }),
          aSession('paid', { id: 'included' }),
          aSession('paid', { id: 'extra' }),
        ])
        .execute();
      await trx
        .insertInto('pass')
        .values([
          aPass('paid', { id: 'full', name: 'Full', allocated: 2 }),
          aPass('paid', { id: 'day', name: 'Day', allocated: 1 }),
          aPass('paid', { id: 'dollars', currency: 'USD' }),
          aPass('paid', { id: 'vip', allocated: 0 }),
          aPass('hidden', { id: 'vip-only', allocated: 0 }),
        ])
        .execute();
      await trx.insertInto('pass_session').values({ pass_id: 'day', session_id: 'included' }).execute();
      await trx
        .insertInto('custom_registration_field')
        .values([
          aField('asking', { id: 'diet', text: 'Diet', is_required: 1, is_withdrawn: 0 }),
          aField('asking', { id: 'agree', type: customRegistrationFieldType.boolean, is_withdrawn: 0 }),
          aField('asking', { id: 'gone', is_required: 1, is_withdrawn: 1 }),
        ])
        .execute();
    });
  });

  afterAll(() => server.stop());

  const refusal = async (event: string, attendees: AttendeeWire[]) => {
    const before = await rowsWritten();
    const { status, errorCode, errorMessage, details, registrations, purchaseId, redirectUrl } = await register(
      server,
      event,
      attendees,
    );
    expect([status, registrations, purchaseId, redirectUrl]).toEqual(['Error', null, null, null]);
    expect(Object.keys(registrationRefusals)).toContain(errorCode ?? '');
    expect(await rowsWritten()).toEqual(before);
    return { errorCode, errorMessage, details: details ?? [] };
  };
  const codeOf = async (event: string, attendees: AttendeeWire[] = [anAttendee()]) => (await refusal(event, attendees)).errorCode;
  const rowsWritten = async () => {
    const tables = ['event_registration', 'session_registration', 'attendee_pass', 'contact', 'event_purchase'] as const;
    return Promise.all(tables.map(async (table) => (await server.store.db.selectFrom(table).selectAll().execute()).length));
  };
  const choosing = (...sessionIds: string[]) =>
    anAttendee({ attendeeSessions: sessionIds.map((sessionId) => ({ sessionId, waitlisted: false })) });

  it('says why the event takes none', async () => {
    expect(await codeOf('draft')).toBe('event_not_live');
    expect(await codeOf('cancelled')).toBe('event_cancelled');
    expect(await codeOf('past')).toBe('event_past');
    expect(await codeOf('early')).toBe('registration_not_open');
    expect(await codeOf('late')).toBe('registration_closed');
    expect(await codeOf('members')).toBe('sign_in_required');
  });

  it('says that there are too few or too many attendees', async () => {
    expect(await codeOf('plain', [])).toBe('no_attendees');
    expect(await codeOf('single', [attendeeNumber(1), attendeeNumber(2)])).toBe('multiple_attendees_not_allowed');
    expect(
      await codeOf(
        'plain',
        Array.from({ length: 51 }, (_, at) => attendeeNumber(at)),
      ),
    ).toBe('too_many_attendees');
  });

  it('says what is wrong with a person, and with which', async () => {
    const bad = attendeeNumber(2, { firstName: ' ', lastName: 'x'.repeat(51), email: 'nobody' });
    const { errorCode, details } = await refusal('plain', [attendeeNumber(1), bad]);
    expect(errorCode).toBe('required_field_missing');
    expect(details).toEqual([
      { code: 'required_field_missing', attendee: 1, member: 'firstName', id: null },
      { code: 'name_too_long', attendee: 1, member: 'lastName', id: null },
      { code: 'email_malformed', attendee: 1, member: 'email', id: null },
    ]);
  });

  it('says what is wrong with the answers', async () => {
    const { errorCode, errorMessage, details } = await refusal('asking', [anAttendee()]);
    expect(errorCode).toBe('required_field_missing');
    expect(errorMessage).toContain('Diet');
    expect(details).toEqual([{ code: 'required_field_missing', attendee: 0, member: 'responses', id: 'diet' }]);
    const answering = (...responses: { id: string; value: string }[]) => [anAttendee({ responses })];
    expect(await codeOf('asking', answering({ id: 'diet', value: 'x'.repeat(4001) }))).toBe('text_too_long');
    expect(await codeOf('asking', answering({ id: 'diet', value: 'x' }, { id: 'agree', value: 'maybe' }))).toBe('field_invalid');
    expect(await codeOf('asking', answering({ id: 'diet', value: 'x' }, { id: 'gone', value: 'x' }))).toBe('field_unknown');
  });

  it('says what is wrong with a pass', async () => {
    expect(await codeOf('paid')).toBe('pass_required');
    expect(await codeOf('paid', [anAttendee({ passId: 'nonsense' })])).toBe('pass_unknown');
    expect(await codeOf('paid', [anAttendee({ passId: 'vip-only' })])).toBe('pass_unknown');
    expect(await codeOf('paid', [anAttendee({ passId: 'vip' })])).toBe('pass_unknown');
    expect(await codeOf('paid', [attendeeNumber(1, { passId: 'full' }), attendeeNumber(2, { passId: 'dollars' })])).toBe(
      'pass_currencies_differ',
    );
    const { errorCode, errorMessage, details } = await refusal('paid', [
      attendeeNumber(1, { passId: 'day' }),
      attendeeNumber(2, { passId: 'day' }),
    ]);
    expect(errorCode).toBe('pass_sold_out');
    expect(errorMessage).toContain('Day');
    expect(details).toEqual([{ code: 'pass_sold_out', attendee: 1, member: 'passId', id: 'day' }]);
  });

  it('says what is wrong with a session', async () => {
    expect(await codeOf('open', [choosing('nonsense')])).toBe('session_unknown');
    expect(await codeOf('open', [choosing('foreign')])).toBe('session_unknown');
    expect(await codeOf('open', [choosing('lunch')])).toBe('session_not_bookable');
    expect(await codeOf('open', [choosing('over')])).toBe('session_not_bookable');
    expect(await codeOf('plain', [choosing('foreign')])).toBe('custom_agenda_not_allowed');
    expect(await codeOf('paid', [{ ...choosing('extra'), passId: 'day' }])).toBe('session_not_in_pass');
  });

  it('says nothing of a session that is not live but that it is unknown', async () => {
    const { errorCode, errorMessage } = await refusal('open', [choosing('secret')]);
    expect(errorCode).toBe('session_unknown');
    expect(errorMessage).not.toContain('Secret');
  });

  it('says which session is full, and for whom', async () => {
    const { errorCode, errorMessage, details } = await refusal('open', [
      { ...choosing('talk'), firstName: 'One' },
      { ...choosing('talk'), firstName: 'Two' },
    ]);
    expect(errorCode).toBe('session_full');
    expect(errorMessage).toContain('Keynote');
    expect(details).toEqual([{ code: 'session_full', attendee: 1, member: 'attendeeSessions', id: 'talk' }]);
  });

  it('says that the event is full, all or nothing, and to those who would wait that there is no waiting list', async () => {
    expect(await codeOf('small', [attendeeNumber(1), attendeeNumber(2)])).toBe('event_full');
    expect((await register(server, 'small', [attendeeNumber(1)])).status).toBe('Success');
    expect(await refusal('small', [attendeeNumber(2)])).toEqual({
      errorCode: 'event_full',
      errorMessage: 'The event is full.',
      details: [],
    });
    expect((await refusal('small', [attendeeNumber(2, { waitlisted: true })])).errorMessage).toBe(
      'The event is full. There is no waiting list.',
    );
    // Full for those who are registered too: otherwise anybody could find out who attends.
    expect(await codeOf('small', [attendeeNumber(1)])).toBe('event_full');
  });

  it('keeps its answer short whatever it is sent', async () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `${at}`);
    const { details } = await refusal('open', [choosing(...many)]);
    expect(details.length).toBe(100);
  });
});

describe('A registration that cannot be understood', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
    await publish(server.store, async (trx) => {
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      await trx
        .insertInto('event')
        .values(anEvent({ readable_event_id: 'open' }))
        .execute();
    });
  });

  afterAll(() => server.stop());

  const codeOf = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const response = await post(server, path, body, headers);
    return `${response.status} ${((await response.json()) as ErrorWire).code}`;
  };

  it('is refused with the error shape', async () => {
    const path = 'events/open/registrations';
    expect(await codeOf('events/none/registrations', { attendees: [anAttendee()] })).toBe('404 event_not_found');
    expect(await codeOf(path, {})).toBe('400 validation_failed');
    expect(await codeOf(path, null)).toBe('400 validation_failed');
    expect(await codeOf(path, { attendees: [{ firstName: 7 }] })).toBe('400 validation_failed');
    expect(await codeOf(path, { attendees: ['Ada'] })).toBe('400 validation_failed');
    expect(await codeOf(path, { attendees: [], padding: 'x'.repeat(1024 * 1024) })).toBe('413 payload_too_large');
    expect(await codeOf(path, { attendees: [] }, { 'content-type': 'text/plain' })).toBe('415 unsupported_media_type');
    const broken = await server.call(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"attendees":',
    });
    expect(broken.status).toBe(400);
    expect(await codeOf('events/open/registrations/finalize', {})).toBe('400 validation_failed');
  });

  it('is refused when it claims a sign-in that cannot be verified', async () => {
    const body = { attendees: [anAttendee()] };
    expect(await codeOf('events/open/registrations', body, { authorization: 'Bearer x.y.z' })).toBe(
      '401 identity_not_configured',
    );
  });

  it('is refused for a session, which takes a sign-in', async () => {
    expect(await codeOf('events/open/sessions/any/registrations', {})).toBe('401 sign_in_required');
  });
});
