import type { MyRegistrationWire } from '../../../contract/my-registration.ts';
import { selectedEntity } from '../../../contract/option-sets.ts';
import { paths } from '../../../contract/paths.ts';
import type { WaitlistItemWire } from '../../../contract/waitlist-item.ts';
import { findCustomAttribute } from '../../customization/custom-attribute.repository.ts';
import { registrationEntities, type RegistrationEntity } from '../../customization/entities.ts';
import { removeCustomAttribute } from '../../customization/remove-custom-attribute.ts';
import { setValue } from '../../customization/set-value.ts';
import { aConfiguration, aCustomAttribute } from '../../testing/builders/customization.builder.ts';
import { anEvent, aSession, publish } from '../../testing/builders/event.builder.ts';
import { anAttendee, anOrganisation, attendeeNumber } from '../../testing/builders/registration.builder.ts';
import { register } from '../../testing/registering.ts';
import { TestIssuer } from '../../testing/test-issuer.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

const clock = () => new Date('2030-03-01T10:00:00.000Z');

describe('Attributes of the organiser’s own on what people have registered', () => {
  let issuer: TestIssuer;
  let server: TestServer;
  let headers: { readonly authorization: string };

  beforeEach(async () => {
    issuer = await TestIssuer.start(clock);
    server = await startTestServer({ clock });
    await issuer.serve(server);
    await publish(server.store, async (trx) => {
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      const small = { max_capacity: 1, show_waitlist: 1 };
      await trx
        .insertInto('event')
        .values([
          anEvent({ id: 'free', readable_event_id: 'free', name: 'Free', allow_custom_agenda: 1 }),
          anEvent({ id: 'small', readable_event_id: 'small', ...small }),
        ])
        .execute();
      await trx
        .insertInto('session')
        .values(aSession('free', { id: 'one', name: 'One' }))
        .execute();
      const entities = registrationEntities.map((entity) => selectedEntity[entity]);
      await trx
        .insertInto('custom_attribute')
        .values(entities.map((entity) => aCustomAttribute({ entity })))
        .execute();
      await trx
        .insertInto('website_entity_configuration')
        .values(entities.map((entity) => aConfiguration(entity, ['contoso_note', ...(standard[entity] ?? [])])))
        .execute();
    });
    ({ headers } = await issuer.bearer());
    await register(server, 'free', [anAttendee({ attendeeSessions: [{ sessionId: 'one' }] })], headers);
    await register(server, 'small', [attendeeNumber(1)]);
    await register(server, 'small', [anAttendee({ waitlisted: true })], headers);
  });

  afterEach(async () => {
    await server.stop();
    await issuer.goDown();
  });

  const standard: Readonly<Record<number, readonly string[]>> = {
    [selectedEntity.eventRegistration]: ['msevtmgt_event'],
    [selectedEntity.sessionRegistration]: ['msevtmgt_session'],
    [selectedEntity.waitlistItem]: ['msevtmgt_invited'],
  };

  const read = async <T>(path: string): Promise<T> => (await (await server.call(path, { headers })).json()) as T;
  const mine = async () => (await read<MyRegistrationWire[]>(paths.myRegistrations.pattern))[0];
  const waiting = async () => (await read<WaitlistItemWire[]>(paths.myWaitlistItems.pattern))[0];
  const give = (entity: RegistrationEntity, id: string | null | undefined, value: string) =>
    server.store.transaction(async (trx) => {
      const attribute = await findCustomAttribute(trx, entity, 'contoso_note');
      if (attribute) await setValue(trx, attribute, id ?? '', value);
    });

  it('are shown to their owner where a configuration lists them, each entity for itself', async () => {
    const registration = await mine();
    const item = await waiting();
    await give('eventRegistration', registration?.registrationId, 'vegetarian');
    await give('sessionRegistration', registration?.sessionRegistrations?.[0]?.id, 'front row');
    await give('waitlistItem', item?.id, 'called');
    const lookup = { KeyAttributes: [], RowVersion: null };
    expect((await mine())?.customFields).toEqual({
      contoso_note: 'vegetarian',
      msevtmgt_event: { Id: 'free', LogicalName: 'msevtmgt_event', Name: 'Free', ...lookup },
    });
    expect((await mine())?.sessionRegistrations?.[0]?.customFields).toEqual({
      contoso_note: 'front row',
      msevtmgt_session: { Id: 'one', LogicalName: 'msevtmgt_session', Name: 'One', ...lookup },
    });
    expect((await waiting())?.customFields).toEqual({ contoso_note: 'called', msevtmgt_invited: false });
  });

  it('are refused for what is not there: who is registered is no waitlist item', async () => {
    const registration = await mine();
    for (const id of [registration?.id, registration?.sessionRegistrations?.[0]?.id, 'unknown']) {
      await expectAsync(give('waitlistItem', id, 'called')).toBeRejectedWithError(/There is no waitlistItem/);
    }
  });

  it('are given to nobody by a number that two registrations have', async () => {
    const registration = await mine();
    await server.store.db.updateTable('event_registration').set({ name: 'ER-AAAAA-AAAAA' }).execute();
    await expectAsync(give('eventRegistration', 'ER-AAAAA-AAAAA', 'vegetarian')).toBeRejectedWithError(/There are several/);
    expect(await server.store.db.selectFrom('registration_attributes').selectAll().execute()).toEqual([]);
    await give('eventRegistration', registration?.id, 'vegetarian');
    expect((await mine())?.customFields).toEqual(jasmine.objectContaining({ contoso_note: 'vegetarian' }));
  });

  it('go with the attribute, and those of another entity stay', async () => {
    const item = await waiting();
    await give('waitlistItem', item?.id, 'called');
    await give('eventRegistration', item?.id, 'vegetarian');
    await server.store.transaction(async (trx) => {
      await trx.deleteFrom('website_entity_configuration').where('selected_entity', '=', selectedEntity.waitlistItem).execute();
      const attribute = await findCustomAttribute(trx, 'waitlistItem', 'contoso_note');
      expect(attribute && (await removeCustomAttribute(trx, attribute))).toBe(1);
    });
    const left = await server.store.db.selectFrom('registration_attributes').selectAll().orderBy('entity').execute();
    expect(left.map(({ custom_attributes }) => custom_attributes)).toEqual(['{"contoso_note":"vegetarian"}', null]);
  });
});
