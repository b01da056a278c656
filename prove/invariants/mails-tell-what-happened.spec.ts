import { newId } from '../../events-api/store/ids.ts';
import { idOf, SmallWorld } from '../testing/small-world.ts';
import { mailsTellWhatHappened } from './mails-tell-what-happened.ts';

describe('mailsTellWhatHappened', () => {
  let world: SmallWorld;
  beforeEach(async () => (world = await SmallWorld.start()));
  afterEach(() => world.stop());

  const find = () => world.find(mailsTellWhatHappened);
  const drop = async (kind: 'registered' | 'promoted' | 'cancelled') => {
    await world.db.deleteFrom('mail').where('kind', '=', kind).execute();
  };

  it('holds for who registered, paid, waited, was promoted and cancelled', async () => {
    const first = await world.register('waiting', 'first');
    for (const name of ['second', 'third', 'fourth']) await world.register('waiting', name);
    await world.register('waiting', 'waiter', { waitlisted: true, autoRegister: true });
    await world.cancel(first);
    const held = await world.register('paid', 'buyer', { passId: world.offer('paid').passIds.at(-1) ?? '' });
    await world.register('free', 'guest');
    expect(await find()).toEqual([]);
    await world.pay('paid', held);
    expect(await find()).toEqual([]);
    await drop('promoted');
    expect(await find()).toEqual(['mails']);
  });

  it('holds for who gave up before paying, of whom nobody was told', async () => {
    await world.cancel(await world.register('paid', 'buyer', { passId: world.offer('paid').passIds.at(-1) ?? '' }));
    expect(await find()).toEqual([]);
    expect(await world.db.selectFrom('mail').selectAll().execute()).toEqual([]);
  });

  it('finds a confirmation that is missing, and one that is there twice', async () => {
    await world.register('free', 'guest');
    const mail = await world.db.selectFrom('mail').selectAll().executeTakeFirstOrThrow();
    await drop('registered');
    expect(await find()).toEqual(['mails']);
    const again = [mail, { ...mail, id: newId() }];
    await world.db.insertInto('mail').values(again).execute();
    expect(await find()).toEqual(['mails']);
  });

  it('finds a cancellation that is missing, and one of somebody who is not cancelled', async () => {
    const guest = await world.register('free', 'guest');
    await world.cancel(guest);
    expect(await find()).toEqual([]);
    await drop('cancelled');
    expect(await find()).toEqual(['mails']);
    await world.db.deleteFrom('mail').execute();
    const other = await world.register('free', 'other');
    await world.db.updateTable('mail').set({ kind: 'cancelled' }).where('event_registration_id', '=', idOf(other)).execute();
    expect(await find()).toEqual(['mails', 'mails']);
  });

  it('finds a confirmation of what is not paid', async () => {
    const held = await world.register('paid', 'buyer', { passId: world.offer('paid').passIds.at(-1) ?? '' });
    await world.register('free', 'guest');
    await world.db
      .updateTable('mail')
      .set({ event_registration_id: idOf(held) })
      .execute();
    expect(await find()).toEqual(['mails', 'mails']);
  });
});
