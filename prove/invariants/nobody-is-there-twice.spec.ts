import { aRegistration, aSessionRegistration } from '../../events-api/testing/builders/seat.builder.ts';
import { idOf, SmallWorld } from '../testing/small-world.ts';
import { nobodyIsThereTwice } from './nobody-is-there-twice.ts';

describe('nobodyIsThereTwice', () => {
  let world: SmallWorld;
  beforeEach(async () => (world = await SmallWorld.start()));
  afterEach(() => world.stop());

  const insertOnceMore = async (name: string): Promise<void> => {
    const { id } = await world.db.selectFrom('web_application').select('id').executeTakeFirstOrThrow();
    await world.db
      .insertInto('event_registration')
      .values(aRegistration('r1-free', id, { email: `${name}@example.org` }))
      .execute();
  };

  it('finds somebody who was answered once and is there twice', async () => {
    await world.register('free', 'guest');
    expect(await world.find(nobodyIsThereTwice)).toEqual([]);
    await insertOnceMore('guest');
    expect(await world.find(nobodyIsThereTwice)).toEqual(['doubled']);
  });

  it('lets somebody who got no answer be there once, and finds them twice', async () => {
    await world.register('free', 'guest');
    world.ledger.submissions[0]?.answers.pop();
    expect(await world.find(nobodyIsThereTwice)).toEqual([]);
    await insertOnceMore('guest');
    expect(await world.find(nobodyIsThereTwice)).toEqual(['doubled']);
  });

  it('finds somebody who was refused and is there', async () => {
    for (let guest = 0; guest < 4; guest++) await world.register('free', `guest-${guest}`);
    expect((await world.register('free', 'late')).errorCode).toBe('event_full');
    expect(await world.find(nobodyIsThereTwice)).toEqual([]);
    await insertOnceMore('late');
    expect(await world.find(nobodyIsThereTwice)).toEqual(['doubled']);
  });

  it('finds a session that a registration has twice', async () => {
    const [talk = ''] = world.offer('free').sessionIds;
    const id = idOf(await world.register('free', 'guest', { sessionIds: [talk] }));
    const row = await world.db.selectFrom('event_registration').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    await world.db.insertInto('session_registration').values(aSessionRegistration(row, talk)).execute();
    expect(await world.find(nobodyIsThereTwice)).toEqual(['doubled']);
  });
});
