import { paths } from '../../contract/paths.ts';
import { idOf, SmallWorld } from '../testing/small-world.ts';
import { checkInsAreThere } from './check-ins-are-there.ts';

describe('checkInsAreThere', () => {
  let world: SmallWorld;
  let id: string;
  beforeEach(async () => {
    world = await SmallWorld.start();
    id = idOf(await world.register('free', 'guest'));
    const response = await world.post(paths.checkIns.of({}), { registrationId: id });
    expect(response.status).toBe(200);
    world.ledger.checkIn(id).made++;
  });
  afterEach(() => world.stop());

  it('holds for somebody who came, and finds it when that is forgotten', async () => {
    expect(await world.find(checkInsAreThere)).toEqual([]);
    await world.db.deleteFrom('check_in').execute();
    expect(await world.find(checkInsAreThere)).toEqual(['checkIns']);
  });

  it('finds a second one, and one that was answered as new twice', async () => {
    const row = await world.db.selectFrom('check_in').selectAll().executeTakeFirstOrThrow();
    await world.db
      .insertInto('check_in')
      .values({ ...row, id: 'again', subject: 'again' })
      .execute();
    world.ledger.checkIn(id).made++;
    expect(await world.find(checkInsAreThere)).toEqual(['checkIns', 'checkIns']);
  });

  it('finds somebody whom nobody let in', async () => {
    world.ledger.checkIns.clear();
    expect(await world.find(checkInsAreThere)).toEqual(['checkIns']);
  });
});
