import { idOf, SmallWorld } from '../testing/small-world.ts';
import { answeredAreThere } from './answered-are-there.ts';

describe('answeredAreThere', () => {
  let world: SmallWorld;
  let id: string;

  beforeEach(async () => {
    world = await SmallWorld.start();
    const [workshop = ''] = world.offer('paid').sessionIds;
    const [student = ''] = world.offer('paid').passIds;
    id = idOf(await world.register('paid', 'guest', { passId: student, sessionIds: [workshop] }));
    expect(await world.find(answeredAreThere)).toEqual([]);
  });
  afterEach(() => world.stop());

  it('finds a registration that is gone', async () => {
    await world.db.deleteFrom('mail').execute();
    await world.db.deleteFrom('registration_response').execute();
    await world.db.deleteFrom('session_registration').execute();
    await world.db.deleteFrom('attendee_pass').execute();
    await world.db.deleteFrom('event_registration').where('id', '=', id).execute();
    expect(await world.find(answeredAreThere)).toEqual(['lost']);
  });

  for (const table of ['session_registration', 'attendee_pass', 'registration_response'] as const) {
    it(`finds a registration without its ${table.replace('_', ' ')}`, async () => {
      await world.db.deleteFrom(table).where('event_registration_id', '=', id).execute();
      expect(await world.find(answeredAreThere)).toEqual(['lost']);
    });
  }

  it('finds somebody who has become somebody else', async () => {
    await world.db.updateTable('event_registration').set({ email: 'other@example.org' }).execute();
    expect(await world.find(answeredAreThere)).toEqual(['lost']);
  });
});
