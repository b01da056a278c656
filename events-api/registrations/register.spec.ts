import { customRegistrationFieldType } from '../../contract/option-sets.ts';
import type { AttendeeWire } from '../../contract/registration-data.ts';
import type { RegistrationResultWire } from '../../contract/registration-result.ts';
import { anEvent, aPass, aSession, publish } from '../testing/builders/event.builder.ts';
import { aField } from '../testing/builders/programme.builder.ts';
import { anAttendee, anOrganisation, attendeeNumber } from '../testing/builders/registration.builder.ts';
import { register } from '../testing/registering.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import type { ContactMatchingStrategy } from './organisation-settings.ts';

describe('POST events/{id}/registrations', () => {
  let server: TestServer;

  beforeEach(async () => {
    server = await startTestServer({ clock: () => new Date('2030-03-01T12:00:00.000Z') });
    await publish(server.store, async (trx) => {
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      await trx
        .insertInto('event')
        .values(anEvent({ id: 'event', readable_event_id: 'event', allow_custom_agenda: 1, max_capacity: 100 }))
        .execute();
      await trx
        .insertInto('session')
        .values([aSession('event', { id: 'one', max_capacity: 5 }), aSession('event', { id: 'two' })])
        .execute();
    });
  });

  afterEach(() => server.stop());

  const db = () => server.store.db;
  const registrations = () => db().selectFrom('event_registration').selectAll().orderBy('position').execute();
  const contacts = () => db().selectFrom('contact').selectAll().execute();
  const choosing = (...sessionIds: string[]) => ({ attendeeSessions: sessionIds.map((sessionId) => ({ sessionId })) });
  const setStrategy = (contact_matching_strategy: ContactMatchingStrategy) =>
    db().updateTable('organisation').set({ contact_matching_strategy }).execute();
  const keysOf = (result: RegistrationResultWire) => result.registrations?.map(({ key }) => key) ?? [];

  it('registers an attendee with sessions and says where the registration is found again', async () => {
    const result = await register(server, 'event', [anAttendee(choosing('one', 'two', 'one'))]);
    expect(result).toEqual({
      status: 'Success',
      errorMessage: null,
      errorCode: null,
      redirectUrl: null,
      purchaseId: null,
      registrations: [
        { id: jasmine.any(String), key: jasmine.stringMatching(/^[\w-]{32}$/), state: 'registered', position: null },
      ],
      details: null,
    });
    const [row] = await registrations();
    expect(row).toEqual(
      jasmine.objectContaining({
        id: result.registrations?.[0]?.id,
        name: jasmine.stringMatching(/^ER-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/),
        state: 'registered',
        event_id: 'event',
        web_application_id: server.webApplication.id,
        created_at: '2030-03-01T12:00:00.000Z',
      }),
    );
    const sessions = await db().selectFrom('session_registration').selectAll().orderBy('session_id').execute();
    expect(sessions.map(({ session_id, state }) => [session_id, state])).toEqual([
      ['one', 'registered'],
      ['two', 'registered'],
    ]);
    expect(await contacts()).toEqual([
      jasmine.objectContaining({ id: row?.contact_id, email: 'ada@example.org', originating_event_id: 'event' }),
    ]);
  });

  it('answers several attendees in the order in which they were named', async () => {
    const result = await register(
      server,
      'event',
      [3, 1, 2].map((number) => attendeeNumber(number)),
    );
    const rows = await registrations();
    expect(rows.map(({ first_name }) => first_name)).toEqual(['Guest 3', 'Guest 1', 'Guest 2']);
    expect(result.registrations?.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  });

  it('registers whoever is named twice in one request once', async () => {
    const result = await register(server, 'event', [anAttendee(), anAttendee({ email: ' ADA@example.org ' })]);
    expect(await registrations()).toHaveSize(1);
    expect(new Set(keysOf(result)).size).toBe(1);
    expect(result.registrations).toHaveSize(2);
  });

  it('keeps the answers to the questions of the event', async () => {
    await publish(server.store, async (trx) => {
      const type = customRegistrationFieldType.multipleChoice;
      await trx
        .insertInto('custom_registration_field')
        .values([aField('event', { id: 'diet' }), aField('event', { id: 'colours', type, choices: '["Red","Blue"]' })])
        .execute();
    });
    const responses = [
      { id: 'diet', value: 'Vegan', values: null },
      { id: 'colours', value: 'Red, Blue', values: ['Red', 'Blue'] },
    ];
    await register(server, 'event', [anAttendee({ responses })]);
    const kept = await db().selectFrom('registration_response').selectAll().orderBy('custom_registration_field_id').execute();
    expect(kept.map(({ custom_registration_field_id: id, value, choices }) => [id, value, choices])).toEqual([
      ['colours', 'Red, Blue', '["Red","Blue"]'],
      ['diet', 'Vegan', null],
    ]);
  });

  it('registers at once for a pass that costs nothing', async () => {
    await publish(server.store, async (trx) => {
      await trx
        .insertInto('pass')
        .values(aPass('event', { id: 'free', price_minor: 0 }))
        .execute();
    });
    const result = await register(server, 'event', [anAttendee({ passId: 'free', ...choosing('two') })]);
    expect(result.status).toBe('Success');
    expect(await db().selectFrom('attendee_pass').selectAll().execute()).toEqual([
      jasmine.objectContaining({ pass_id: 'free', state: 'registered', qr_text: result.registrations?.[0]?.id }),
    ]);
  });

  describe('for somebody who is registered', () => {
    it('tells an anonymous caller nothing and registers nobody again', async () => {
      const first = await register(server, 'event', [anAttendee(choosing('one'))]);
      const again = await register(server, 'event', [anAttendee({ firstName: 'ADA', ...choosing('one') })]);
      expect(Object.keys(again)).toEqual(Object.keys(first));
      expect(again.status).toBe('Success');
      expect(again.registrations?.map(({ state }) => state)).toEqual(['registered']);
      expect(keysOf(again)).not.toEqual(keysOf(first));
      expect(await registrations()).toHaveSize(1);
      expect(await db().selectFrom('session_registration').selectAll().execute()).toHaveSize(1);
      expect(await server.read('events/event/registrations/count')).toBe(1);
    });

    it('takes the others of the same request', async () => {
      await register(server, 'event', [attendeeNumber(1)]);
      const result = await register(server, 'event', [attendeeNumber(1), attendeeNumber(2)]);
      expect(result.registrations).toHaveSize(2);
      expect(await registrations()).toHaveSize(2);
    });

    it('registers again once the first registration is cancelled', async () => {
      const made = (await register(server, 'event', [anAttendee()])).registrations?.[0];
      await server.call(`registrations/${made?.id}/cancel?key=${made?.key}`, { method: 'POST' });
      await register(server, 'event', [anAttendee()]);
      expect((await registrations()).map(({ state }) => state).sort()).toEqual(['cancelled', 'registered']);
      expect(await contacts()).toHaveSize(1);
    });
  });

  describe('matches contacts', () => {
    const contactsAfter = async (strategy: ContactMatchingStrategy, ...attendees: Partial<AttendeeWire>[]) => {
      await setStrategy(strategy);
      for (const attendee of attendees) await register(server, 'event', [anAttendee(attendee)]);
      return (await contacts()).length;
    };

    it('by e-mail and both names', async () => {
      const other = [{}, { firstName: ' aDa' }, { firstName: 'Augusta' }, { lastName: 'King' }, { email: 'a@b' }];
      expect(await contactsAfter('emailAndFirstAndLastName', ...other)).toBe(4);
    });

    it('by e-mail', async () => {
      expect(await contactsAfter('email', {}, { firstName: 'Augusta', lastName: 'King' }, { email: 'a@b' })).toBe(2);
    });

    it('by both names', async () => {
      expect(await contactsAfter('firstAndLastName', {}, { email: 'a@b' }, { lastName: 'King' })).toBe(2);
    });

    it('by e-mail for one owner', async () => {
      expect(await contactsAfter('emailAndEventOwner', {}, { firstName: 'Augusta' })).toBe(1);
    });

    it('and gives several attendees with one address of one request one contact and a seat each', async () => {
      await setStrategy('email');
      await register(server, 'event', [anAttendee(), anAttendee({ firstName: 'Byron' })]);
      expect(await contacts()).toHaveSize(1);
      expect(await registrations()).toHaveSize(2);
    });

    it('but shows what was typed, not what the contact holds', async () => {
      await setStrategy('email');
      await publish(server.store, async (trx) => {
        await trx
          .insertInto('event')
          .values(anEvent({ id: 'second', readable_event_id: 'second' }))
          .execute();
      });
      await register(server, 'event', [anAttendee({ firstName: 'Private' })]);
      const made = (await register(server, 'second', [anAttendee({ firstName: 'Curious' })])).registrations?.[0];
      const shown = JSON.stringify(await server.read(`registrations/${made?.id}?key=${made?.key}`));
      expect(shown).toContain('Curious');
      expect(shown).not.toContain('Private');
    });
  });
});
