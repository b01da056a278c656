import { EventSchema, type EventWire } from '../../contract/event.ts';
import { selectedEntity } from '../../contract/option-sets.ts';
import type { PassWire } from '../../contract/pass.ts';
import { paths } from '../../contract/paths.ts';
import type { SessionWire } from '../../contract/session.ts';
import { Errors } from 'typebox/value';
import { publish } from '../testing/builders/event.builder.ts';
import { aConfiguration, aCustomAttribute } from '../testing/builders/customization.builder.ts';
import { seeded, seedOrganisation } from '../testing/seed.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const full = { readableEventId: seeded.full };

describe('customFields', () => {
  let server: TestServer;

  beforeEach(async () => {
    server = await startTestServer();
    await seedOrganisation(server.store);
  });
  afterEach(() => server.stop());

  const configure = (entity: number, fields: readonly string[], isActive = 1) =>
    publish(server.store, async (trx) => {
      await trx
        .insertInto('website_entity_configuration')
        .values(aConfiguration(entity, fields, isActive))
        .execute();
    });
  const define = (...attributes: Parameters<typeof aCustomAttribute>[0][]) =>
    publish(server.store, async (trx) => {
      await trx.insertInto('custom_attribute').values(attributes.map(aCustomAttribute)).execute();
    });
  const give = (table: 'event' | 'session' | 'speaker' | 'room' | 'pass', id: string, values: object) =>
    publish(server.store, async (trx) => {
      await trx
        .updateTable(table)
        .set({ custom_attributes: JSON.stringify(values) })
        .where('id', '=', id)
        .execute();
    });
  const event = async () => (await server.read(paths.event.of(full))) as EventWire;
  const sessions = async () => (await server.read(paths.eventSessions.of(full))) as SessionWire[];

  it('are null until a configuration lists an attribute, and again when it is inactive', async () => {
    await define({});
    await give('event', 'event-full', { contoso_note: 'By tram' });
    expect((await event()).customFields).toBeNull();
    await configure(selectedEntity.event, ['contoso_note'], 0);
    expect((await event()).customFields).toBeNull();
  });

  it('hold each type as its kind of value', async () => {
    const types = ['text', 'wholeNumber', 'decimal', 'money', 'boolean', 'choice', 'lookup', 'dateTime'];
    await define(...types.map((type) => ({ logical_name: `contoso_${type.toLowerCase()}`, type, target: 'account' })));
    await give('event', 'event-full', {
      contoso_text: 'قاعة',
      contoso_wholenumber: -4,
      contoso_decimal: 0.25,
      contoso_money: 12.5,
      contoso_boolean: false,
      contoso_choice: 100000001,
      contoso_lookup: { id: 'a1', name: 'Contoso' },
      contoso_datetime: '2030-05-10T07:00:00Z',
    });
    await configure(
      selectedEntity.event,
      types.map((type) => `contoso_${type.toLowerCase()}`),
    );
    expect((await event()).customFields).toEqual({
      contoso_text: 'قاعة',
      contoso_wholenumber: -4,
      contoso_decimal: 0.25,
      contoso_money: { Value: 12.5 },
      contoso_boolean: false,
      contoso_choice: { Value: 100000001 },
      contoso_lookup: { Id: 'a1', LogicalName: 'account', Name: 'Contoso', KeyAttributes: [], RowVersion: null },
      contoso_datetime: '2030-05-10T07:00:00Z',
    });
    expect(Errors(EventSchema, await event())).toEqual([]);
  });

  it('hold null for a listed attribute without a value, and nothing that is not listed', async () => {
    await define({}, { logical_name: 'contoso_secret' });
    await give('event', 'event-full', { contoso_secret: 'for the crew' });
    await configure(selectedEntity.event, ['contoso_note']);
    expect((await event()).customFields).toEqual({ contoso_note: null });
    expect(await (await server.call(paths.publishedEvents.of({}))).text()).not.toContain('for the crew');
  });

  it('may hold standard attributes, counts among them', async () => {
    await configure(selectedEntity.event, ['statuscode', 'msevtmgt_registrationcount', 'msevtmgt_building']);
    expect((await event()).customFields).toEqual({
      statuscode: { Value: 1 },
      msevtmgt_registrationcount: 0,
      msevtmgt_building: { Id: 'hall', LogicalName: 'msevtmgt_building', Name: 'Hall', KeyAttributes: [], RowVersion: null },
    });
  });

  it('follow from all active configurations of the entity together', async () => {
    await configure(selectedEntity.pass, ['msevtmgt_passprice']);
    await configure(selectedEntity.pass, ['msevtmgt_noofpassesleft', 'msevtmgt_passprice']);
    const [pass] = (await server.read(paths.eventPasses.of(full))) as PassWire[];
    expect(pass?.customFields).toEqual({ msevtmgt_passprice: { Value: 120.5 }, msevtmgt_noofpassesleft: 5 });
  });

  it('stand at things inside other things as well', async () => {
    const note = { logical_name: 'contoso_note' };
    await define(
      { ...note, entity: selectedEntity.session },
      { ...note, entity: selectedEntity.speaker },
      { ...note, entity: selectedEntity.room },
    );
    for (const entity of [selectedEntity.session, selectedEntity.speaker, selectedEntity.room])
      await configure(entity, ['contoso_note']);
    await give('session', 'keynote', { contoso_note: 'of the session' });
    await give('speaker', 'ada', { contoso_note: 'of the speaker' });
    await give('room', 'room-a', { contoso_note: 'of the room' });
    const [keynote] = await sessions();
    expect(keynote?.customFields).toEqual({ contoso_note: 'of the session' });
    expect(keynote?.room?.customFields).toEqual({ contoso_note: 'of the room' });
    expect(keynote?.building?.customFields).toBeNull();
    expect(keynote?.speakers?.map(({ name, customFields }) => [name, customFields])).toEqual([
      ['Bob', { contoso_note: null }],
      ['Ada', { contoso_note: 'of the speaker' }],
    ]);
  });

  it('have the same name on two entities without mixing them up', async () => {
    await define({ type: 'wholeNumber' }, { entity: selectedEntity.session, type: 'choice' });
    await configure(selectedEntity.event, ['contoso_note']);
    await configure(selectedEntity.session, ['contoso_note']);
    await give('event', 'event-full', { contoso_note: 7 });
    await give('session', 'keynote', { contoso_note: 7 });
    expect((await event()).customFields).toEqual({ contoso_note: 7 });
    expect((await sessions())[0]?.customFields).toEqual({ contoso_note: { Value: 7 } });
  });
});
