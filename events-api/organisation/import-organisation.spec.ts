import { publishStatus } from '../../contract/option-sets.ts';
import { getContentVersion } from '../store/content-version.ts';
import { importOrganisation } from './import-organisation.ts';
import type { ImportedThing, ImportSummary } from './import-summary.ts';
import type { Organisation } from './organisation-file.ts';
import { eventEntry, fieldEntry, organisation, passEntry, sessionEntry } from './testing/organisation-builders.ts';
import { seedRegistration } from './testing/seed-registration.ts';
import { temporaryStore } from '../testing/temporary-store.ts';

const NOW = new Date('2026-01-15T12:00:00Z');
const LATER = new Date('2026-01-16T12:00:00Z');

describe('importOrganisation', () => {
  const store = temporaryStore();
  const load = (value: Organisation, now = NOW): Promise<ImportSummary> => importOrganisation(store(), value, now);
  const loadEvent = (event: Parameters<typeof eventEntry>[0], now = NOW) =>
    load(organisation({ events: [eventEntry(event)] }), now);
  const names = (things: readonly ImportedThing[]) => things.map(({ name }) => name);
  const eventRow = () => store().db.selectFrom('event').selectAll().executeTakeFirstOrThrow();
  const sessionRows = () => store().db.selectFrom('session').selectAll().orderBy('external_id').execute();

  it('makes an event live, with an address from its name and instants from its zone', async () => {
    const summary = await loadEvent({});
    expect(names(summary.kinds.event.created)).toEqual(['Tide Tables']);
    expect(await eventRow()).toEqual(
      jasmine.objectContaining({
        readable_event_id: 'tide-tables',
        publish_status: publishStatus.live,
        starts_at: '2026-06-10T08:00:00.000Z',
        ends_at: '2026-06-12T17:00:00.000Z',
        allow_anonymous_registrations: 1,
        max_capacity: null,
      }),
    );
  });

  it('touches nothing the second time, and does not call for fresh answers', async () => {
    const value = organisation({ events: [eventEntry({ sessions: [sessionEntry()], passes: [passEntry()] })] });
    await load(value);
    const version = await getContentVersion(store().db);
    const summary = await load(value, LATER);
    expect(summary.changed).toBeFalse();
    expect(summary.kinds.session.unchanged).toBe(1);
    expect(await getContentVersion(store().db)).toBe(version);
    expect((await eventRow()).changed_at).toBe(NOW.toISOString());
  });

  it('updates what has changed and raises the content version once', async () => {
    await loadEvent({ sessions: [sessionEntry(), sessionEntry({ id: 'sun', name: 'The sun' })] });
    const version = await getContentVersion(store().db);
    const summary = await loadEvent(
      { sessions: [sessionEntry({ name: 'Moon' }), sessionEntry({ id: 'sun', name: 'The sun' })] },
      LATER,
    );
    expect(names(summary.kinds.session.changed)).toEqual(['Moon']);
    expect((await sessionRows()).map(({ name, changed_at }) => [name, changed_at])).toEqual([
      ['Moon', LATER.toISOString()],
      ['The sun', NOW.toISOString()],
    ]);
    expect(await getContentVersion(store().db)).toBe(version + 1);
  });

  it('keeps the value of an absent member, and blanks one that is null', async () => {
    await loadEvent({ description: 'About tides', websiteMessage: 'Hello', maxCapacity: 50, showWaitlist: true });
    await loadEvent({ description: null });
    expect(await eventRow()).toEqual(
      jasmine.objectContaining({ description: null, website_message: 'Hello', max_capacity: 50, show_waitlist: 1 }),
    );
  });

  it('keeps a list that is absent, and empties one that is there and empty', async () => {
    await loadEvent({ sessions: [sessionEntry()], passes: [passEntry()] });
    await loadEvent({});
    expect((await sessionRows()).length).toBe(1);
    const summary = await loadEvent({ sessions: [] });
    expect(names(summary.kinds.session.removed)).toEqual(['Reading the moon']);
    expect(await sessionRows()).toEqual([]);
    expect(await store().db.selectFrom('pass').selectAll().execute()).toHaveSize(1);
  });

  it('keeps the address when the name changes, and takes another that the file gives', async () => {
    await loadEvent({});
    await loadEvent({ name: 'Tides and Tables' });
    expect((await eventRow()).readable_event_id).toBe('tide-tables');
    await loadEvent({ readableEventId: 'tides' });
    expect((await eventRow()).readable_event_id).toBe('tides');
  });

  it('lets two events exchange their addresses', async () => {
    const events = [eventEntry({ readableEventId: 'one' }), eventEntry({ id: 'ebb', readableEventId: 'two' })];
    await load(organisation({ events }));
    await load(
      organisation({ events: [eventEntry({ readableEventId: 'two' }), eventEntry({ id: 'ebb', readableEventId: 'one' })] }),
    );
    const rows = await store()
      .db.selectFrom('event')
      .select(['external_id', 'readable_event_id'])
      .orderBy('external_id')
      .execute();
    expect(rows.map((row) => [row.external_id, row.readable_event_id])).toEqual([
      ['ebb', 'one'],
      ['tide', 'two'],
    ]);
  });

  describe('when things vanish from the file', () => {
    it('cancels a session that somebody has registered for, and removes one that nobody has', async () => {
      await loadEvent({ sessions: [sessionEntry(), sessionEntry({ id: 'sun', name: 'The sun' })] });
      await seedRegistration(store(), { event: 'tide', session: 'moon' });
      const summary = await loadEvent({ sessions: [] });
      expect(summary.kinds.session.cancelled).toEqual([
        { id: 'moon', name: 'Reading the moon', reason: 'gone from the file; 1 registered' },
      ]);
      expect(names(summary.kinds.session.removed)).toEqual(['The sun']);
      expect((await sessionRows()).map((row) => row.publish_status)).toEqual([publishStatus.cancelled]);
      expect(await store().db.selectFrom('session_registration').selectAll().execute()).toHaveSize(1);
    });

    it('says so once, and makes the session live again when it is back', async () => {
      await loadEvent({ sessions: [sessionEntry()] });
      await seedRegistration(store(), { event: 'tide', session: 'moon' });
      await loadEvent({ sessions: [] });
      expect((await loadEvent({ sessions: [] })).changed).toBeFalse();
      await loadEvent({ sessions: [sessionEntry()] });
      expect((await sessionRows())[0]?.publish_status).toBe(publishStatus.live);
    });

    it('hides a pass that somebody has', async () => {
      await loadEvent({ passes: [passEntry(), passEntry({ id: 'day', name: 'One day' })] });
      await seedRegistration(store(), { event: 'tide', pass: 'full' });
      const summary = await loadEvent({ passes: [] });
      expect(names(summary.kinds.pass.cancelled)).toEqual(['Full programme']);
      expect(names(summary.kinds.pass.removed)).toEqual(['One day']);
      expect(await store().db.selectFrom('pass').select(['external_id', 'allocated']).execute()).toEqual([
        { external_id: 'full', allocated: 0 },
      ]);
    });

    it('asks an answered field no more and keeps its answers, until it is back', async () => {
      await loadEvent({ customRegistrationFields: [fieldEntry(), fieldEntry({ id: 'lunch', text: 'Lunch' })] });
      await seedRegistration(store(), { event: 'tide', answered: 'badge' });
      const summary = await loadEvent({ customRegistrationFields: [] });
      expect(names(summary.kinds['custom-registration-field'].cancelled)).toEqual(['Name on the badge']);
      expect(names(summary.kinds['custom-registration-field'].removed)).toEqual(['Lunch']);
      expect(await store().db.selectFrom('registration_response').selectAll().execute()).toHaveSize(1);
      const withdrawn = () => store().db.selectFrom('custom_registration_field').select('is_withdrawn').executeTakeFirstOrThrow();
      expect((await withdrawn()).is_withdrawn).toBe(1);
      expect((await loadEvent({ customRegistrationFields: [] })).changed).toBeFalse();
      await loadEvent({ customRegistrationFields: [fieldEntry()] });
      expect((await withdrawn()).is_withdrawn).toBe(0);
    });

    it('removes speakers of the event who are on no session any more, and leaves those of other events', async () => {
      const speakers = [
        { id: 'ana', name: 'Ana Brites' },
        { id: 'jun', name: 'Jun Hayashida' },
      ];
      const other = eventEntry({ id: 'ebb', name: 'Ebb', sessions: [sessionEntry({ id: 'ebb-1', speakers: ['jun'] })] });
      await load(
        organisation({ speakers, events: [eventEntry({ sessions: [sessionEntry({ speakers: ['ana', 'jun'] })] }), other] }),
      );
      const summary = await load(
        organisation({ speakers: [], events: [eventEntry({ sessions: [sessionEntry({ speakers: [] })] })] }),
      );
      expect(names(summary.kinds.speaker.removed)).toEqual(['Ana Brites']);
      expect(names(summary.kinds.session.changed)).toEqual(['Reading the moon']);
    });

    it('removes a room only when nothing takes place in it', async () => {
      const hall = (...rooms: string[]) => [{ id: 'hall', name: 'Hall', rooms: rooms.map((id) => ({ id, name: id })) }];
      const inRoom = sessionEntry({ room: 'east' });
      await load(organisation({ buildings: hall('east', 'west'), events: [eventEntry({ sessions: [inRoom] })] }));
      await seedRegistration(store(), { event: 'tide', session: 'moon' });
      const summary = await load(organisation({ buildings: hall(), events: [eventEntry({ sessions: [] })] }));
      expect(names(summary.kinds.room.removed)).toEqual(['west']);
      expect((await store().db.selectFrom('room').select('name').execute()).map(({ name }) => name)).toEqual(['east']);
    });

    it('removes a building that the events of the file have moved out of', async () => {
      const at = (id: string) => organisation({ buildings: [{ id, name: id }], events: [eventEntry({ building: id })] });
      await load(at('old'));
      const summary = await load(at('new'));
      expect(names(summary.kinds.building.created)).toEqual(['new']);
      expect(names(summary.kinds.building.removed)).toEqual(['old']);
    });

    it('leaves events alone that the file does not name', async () => {
      await loadEvent({ sessions: [sessionEntry()] });
      const summary = await load(organisation({ events: [eventEntry({ id: 'ebb', name: 'Ebb' })] }));
      expect(names(summary.kinds.event.created)).toEqual(['Ebb']);
      expect(await store().db.selectFrom('event').select('id').execute()).toHaveSize(2);
      expect(await sessionRows()).toHaveSize(1);
    });
  });

  it('leaves out a session without a time, and the passes that open it stay', async () => {
    const summary = await loadEvent({
      sessions: [sessionEntry(), { id: 'some-day', name: 'Some day' }],
      passes: [passEntry({ sessions: ['moon', 'some-day'] })],
    });
    expect(summary.kinds.session.leftOut).toEqual([{ id: 'some-day', name: 'Some day', reason: 'has no time yet' }]);
    expect(await store().db.selectFrom('pass_session').selectAll().execute()).toHaveSize(1);
  });

  it('sets the name and settings of the organisation, and keeps them when they are absent', async () => {
    await load(organisation({ name: 'Meridian', settings: { enableDemoPaymentConfirmation: true, purchaseTimeoutMinutes: 20 } }));
    await load(organisation({ settings: { purchaseTimeoutMinutes: 30 } }));
    expect(await store().db.selectFrom('organisation').selectAll().executeTakeFirstOrThrow()).toEqual(
      jasmine.objectContaining({
        name: 'Meridian',
        contact_matching_strategy: 'emailAndFirstAndLastName',
        enable_demo_payment: 1,
        purchase_timeout_minutes: 30,
      }),
    );
  });

  it('keeps a picture once, and drops it when nothing shows it any more', async () => {
    const image = `data:image/png;base64,${Buffer.from('not looked into').toString('base64')}`;
    const images = () => store().db.selectFrom('image').select('media_type').execute();
    await load(organisation({ speakers: [{ id: 'ana', name: 'Ana', image }], events: [eventEntry({ image })] }));
    expect(await images()).toEqual([{ media_type: 'image/png' }]);
    await load(organisation({ speakers: [{ id: 'ana', name: 'Ana', image: null }], events: [eventEntry()] }));
    expect(await images()).toHaveSize(1);
    await loadEvent({ image: null });
    expect(await images()).toEqual([]);
  });

  it('gives a room its building, whatever else the session says of it', async () => {
    const buildings = [{ id: 'hall', name: 'Hall', rooms: [{ id: 'east', name: 'East' }] }];
    await load(organisation({ buildings, events: [eventEntry({ sessions: [sessionEntry({ room: 'east' })] })] }));
    const [session] = await sessionRows();
    expect(session?.building_id).toEqual(jasmine.any(String));
    await loadEvent({ sessions: [sessionEntry({ room: null })] });
    expect((await sessionRows())[0]).toEqual(jasmine.objectContaining({ room_id: null, building_id: session!.building_id }));
  });
});
