import { existsSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishStatus } from '../../contract/option-sets.ts';
import type { ImportSummary } from '../organisation/import-summary.ts';
import { organisation } from '../organisation/testing/organisation-builders.ts';
import { seedRegistration } from '../organisation/testing/seed-registration.ts';
import { openStore, type Store } from '../store/store.ts';
import { startTestServer } from '../testing/test-server.ts';
import { frabXml } from './testing/frab-file.ts';
import { runEventsApi } from './testing/run-events-api.ts';

/** Each spec starts programs of its own; on a busy machine that takes its time. */
const LONG = 120_000;

describe('events-api import', () => {
  let folder: string;
  let database: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'import-'));
    database = join(folder, 'events.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const runImport = (...args: string[]) => runEventsApi('import', ...args, '--database', database);
  async function inDatabase<T>(work: (store: Store) => Promise<T>): Promise<T> {
    const store = await openStore(database);
    const result = await work(store);
    await store.close();
    return result;
  }
  const sessionsOf = (store: Store) =>
    store.db.selectFrom('session').select(['name', 'publish_status']).orderBy('name').execute();

  it(
    'updates in place: keeps registrations, cancels what somebody registered for, removes the rest',
    async () => {
      const first = await runImport(file('schedule.xml', frabXml(['Dykes', 'Mills', 'Sluices'])));
      expect(first.code).withContext(first.stderr).toBe(0);
      expect(first.stdout).toContain('Polder Days – /events/polder-days');
      await inDatabase(async (store) => {
        const event = await store.db.selectFrom('event').select('external_id').executeTakeFirstOrThrow();
        const session = await store.db
          .selectFrom('session')
          .select('external_id')
          .where('name', '=', 'Mills')
          .executeTakeFirstOrThrow();
        await seedRegistration(store, { event: event.external_id, session: session.external_id });
      });

      const second = await runImport(file('schedule.xml', frabXml(['Dykes'])));
      expect(second.stdout).toMatch(/Cancelled:\n- Session “Mills”: gone from the file; 1 registered/);
      expect(second.stdout).toMatch(/Removed:\n- Session “Sluices”/);
      await inDatabase(async (store) => {
        expect(await sessionsOf(store)).toEqual([
          { name: 'Dykes', publish_status: publishStatus.live },
          { name: 'Mills', publish_status: publishStatus.cancelled },
        ]);
        expect(await store.db.selectFrom('session_registration').selectAll().execute()).toHaveSize(1);
      });
      expect(second.stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    },
    LONG,
  );

  it(
    'answers scripts in JSON',
    async () => {
      const { code, stdout } = await runImport(file('schedule.xml', frabXml(['Dykes'])), '--json', '--first-day', '2027-05-15');
      expect(code).toBe(0);
      const answer = JSON.parse(stdout) as ImportSummary & { format: string };
      expect(answer.format).toBe('frab-xml');
      expect(answer.events).toEqual([jasmine.objectContaining({ name: 'Polder Days', readableEventId: 'polder-days' })]);
      expect(answer.kinds.session.created.map(({ name }) => name)).toEqual(['Dykes']);
      const { starts_at } = await inDatabase((store) =>
        store.db.selectFrom('session').select('starts_at').executeTakeFirstOrThrow(),
      );
      expect(starts_at).toBe('2027-05-15T07:00:00.000Z');
    },
    LONG,
  );

  it(
    'is seen by a running server within a second',
    async () => {
      const server = await startTestServer();
      database = server.database;
      expect(await server.read('events/published')).toEqual([]);
      await runImport(file('schedule.xml', frabXml(['Dykes'])));
      const end = performance.now() + 1000;
      let names: unknown[] = [];
      while (names.length === 0 && performance.now() < end) {
        names = ((await server.read('events/published')) as { eventName: string }[]).map(({ eventName }) => eventName);
      }
      expect(names).toEqual(['Polder Days']);
      await server.stop();
    },
    LONG,
  );

  describe('when the input is bad', () => {
    const refusals: [what: string, name: string, content: () => string | Uint8Array, told: RegExp][] = [
      ['a text that is no schedule', 'notes.txt', () => 'Dear Lotte,', /notes\.txt.*line 1, column 1/s],
      ['JSON of another kind', 'package.json', () => '{"name": "x"}', /no known format.*frab-xml/s],
      ['XML that breaks off', 'cut.xml', () => frabXml(['Dykes']).slice(0, 700), /cut\.xml, line \d+, column \d+:/],
      ['JSON that breaks off', 'cut.json', () => JSON.stringify(organisation()).slice(0, -5), /cut\.json, line 1, column \d+:/],
      [
        'another encoding',
        'latin.xml',
        () => Buffer.from(frabXml(['Dykes']).replace('Polder', 'Pölder'), 'latin1'),
        /latin\.xml, line \d+, column \d+: The file is\s+not UTF-8/,
      ],
      [
        'an entity bomb',
        'bomb.xml',
        () =>
          `<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${'&a;'.repeat(1000)}">]><schedule>&b;</schedule>`,
        /bomb\.xml, line 1, column \d+:/,
      ],
      ['ids that stand twice', 'twice.xml', () => frabXml(['Dykes', 'Dykes']), /twice\.xml.*line \d+, column \d+.*Dykes/s],
      [
        'references to nothing',
        'lost.json',
        () => JSON.stringify(organisation({ events: [{ ...organisation().events[0]!, building: 'castle' }] })),
        /lost\.json cannot be imported:\nevents\[0\]\.building: no building with the id "castle"/,
      ],
      ['members that are wrong', 'wrong.json', () => JSON.stringify({ ...organisation(), version: 2 }), /version: 2 is not 1/],
      ['an empty file', 'empty.xml', () => '', /empty\.xml: The file is empty/],
    ];

    for (const [what, name, content, told] of refusals) {
      it(
        `refuses ${what}, says where, and imports nothing`,
        async () => {
          const { code, stderr, stdout } = await runImport(file(name, content()));
          expect(code).toBe(1);
          expect(stderr).toMatch(told);
          expect(stderr).toContain('Nothing has been imported.');
          expect(stdout).toBe('');
          expect(
            existsSync(database) ? await inDatabase((store) => store.db.selectFrom('event').selectAll().execute()) : [],
          ).toEqual([]);
        },
        LONG,
      );
    }

    it(
      'refuses a file of 200 MB before reading it',
      async () => {
        truncateSync(file('huge.xml', '<schedule>'), 200 * 1024 * 1024);
        const { code, stderr } = await runImport(join(folder, 'huge.xml'));
        expect(code).toBe(1);
        expect(stderr).toContain('200.0 MB; at most 64.0 MB are read');
      },
      LONG,
    );

    it(
      'leaves what is there as it was',
      async () => {
        await runImport(file('schedule.xml', frabXml(['Dykes'])));
        const before = await runEventsApi('export', '--database', database);
        const { code } = await runImport(file('schedule.xml', frabXml(['Mills', 'Mills'])));
        expect(code).toBe(1);
        expect((await runEventsApi('export', '--database', database)).stdout).toBe(before.stdout);
      },
      LONG,
    );

    it(
      'tells programs in JSON, too',
      async () => {
        const { code, stdout } = await runImport(file('wrong.json', JSON.stringify({ ...organisation(), version: 2 })), '--json');
        expect(code).toBe(1);
        expect(JSON.parse(stdout)).toEqual({
          imported: false,
          problems: [
            jasmine.objectContaining({ message: '2 is not 1', place: { path: 'version' }, file: join(folder, 'wrong.json') }),
          ],
        });
      },
      LONG,
    );
  });

  it(
    'answers wrong usage with 2',
    async () => {
      const schedule = file('schedule.xml', frabXml(['Dykes']));
      expect((await runImport()).code).toBe(2);
      expect((await runImport(schedule, '--format', 'excel')).code).toBe(2);
      expect((await runImport(schedule, '--first-day', 'soon')).code).toBe(2);
      expect((await runImport(schedule, '--time-zone', 'Brussels')).code).toBe(2);
      expect((await runImport(schedule, '--language', '§')).code).toBe(2);
      expect((await runImport(join(folder, 'missing.xml'))).code).toBe(1);
    },
    LONG,
  );
});
