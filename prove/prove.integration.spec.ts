import { reportText } from './report-text.ts';
import { prove } from './prove.ts';
import { isProven } from './report.ts';
import type { ProofOptions } from './run-state.ts';
import type { ServerProgram } from './servers/server-process.ts';

const short: ProofOptions = { store: 'sqlite', processes: 2, rounds: 1, buyers: 120, seed: 20, clock: () => new Date() };

const flawed =
  (flaw: 'counting' | 'syncing' | 'mailing') =>
  (database: string): ServerProgram => ({
    script: 'prove/testing/unsafe-server.ts',
    args: ['--flaw', flaw, '--database', database],
  });

/** The short form of `npm run prove`. */
describe('The proof', () => {
  let patience: number;
  beforeAll(() => {
    patience = jasmine.DEFAULT_TIMEOUT_INTERVAL;
    jasmine.DEFAULT_TIMEOUT_INTERVAL = 240_000;
  });
  afterAll(() => {
    jasmine.DEFAULT_TIMEOUT_INTERVAL = patience;
  });

  it('finds nothing oversold, lost or doubled while servers are killed, the database is locked and the disk full', async () => {
    const report = await prove(short);
    expect(isProven(report)).withContext(reportText(report)).toBeTrue();
    expect(report.kills).toBeGreaterThan(0);
    expect(report.lockedDatabases).toBe(1);
    expect(report.registrations).toBeGreaterThan(50);
    expect(report.mails).toBeGreaterThan(50);
    expect(report.checkIns).toBeGreaterThan(5);
  });

  it('finds what a server oversells that counts seats as a cache would', async () => {
    const report = await prove({
      ...short,
      parts: [],
      program: flawed('counting'),
    });
    expect(report.broken.oversold).toBeGreaterThan(0);
    expect(isProven(report)).toBeFalse();
  });

  it('finds the mails that a server loses which writes them after what they tell of', async () => {
    const report = await prove({ ...short, buyers: 40, parts: ['kills'], program: flawed('mailing') });
    expect(report.broken.mails).toBeGreaterThan(0);
    expect({ ...report.broken, mails: 0 }).toEqual(jasmine.objectContaining({ oversold: 0, lost: 0, doubled: 0 }));
  });

  it('finds the answers that a server gives before the disk has them', async () => {
    const report = await prove({ ...short, rounds: 0, parts: ['syncs', 'powerCut'], program: flawed('syncing') });
    if (report.answersWatched === 0 && report.powerCuts === 0) pending(report.notShown.join('; '));
    if (report.answersWatched > 0) expect(report.broken.unsynced).toBe(report.answersWatched);
    if (report.powerCuts > 0) expect(report.broken.lost).toBeGreaterThan(0);
  });

  it('finds a registration that is lost and one that is doubled', async () => {
    const report = await prove({
      ...short,
      buyers: 30,
      parts: [],
      tamper: async ({ db }) => {
        const [lost, doubled] = await db.selectFrom('event_registration').selectAll().limit(2).execute();
        const email = 'somebody@else.example';
        await db.updateTable('event_registration').set({ email }).where('id', '=', lost!.id).execute();
        await db
          .insertInto('event_registration')
          .values({ ...doubled!, id: 'again', name: 'ER-again' })
          .execute();
      },
    });
    expect(report.broken.lost).toBeGreaterThan(0);
    expect(report.broken.doubled).toBeGreaterThan(0);
  });

  it('finds the same on PostgreSQL, and the answers that come before its log is on the disk', async () => {
    const onPostgres: ProofOptions = { ...short, store: 'postgres', buyers: 60 };
    const report = await prove({ ...onPostgres, parts: ['kills', 'syncs', 'mails'] });
    expect(isProven(report)).withContext(reportText(report)).toBeTrue();
    expect(report.kills).toBeGreaterThan(0);
    expect(report.answersWatched).toBeGreaterThan(0);
    const unsafe = await prove({ ...onPostgres, rounds: 0, parts: ['syncs'], program: flawed('syncing') });
    expect(unsafe.broken.unsynced).toBeGreaterThan(0);
  });
});
