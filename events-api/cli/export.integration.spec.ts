import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventEntry, organisation, sessionEntry } from '../organisation/testing/organisation-builders.ts';
import { runEventsApi } from './testing/run-events-api.ts';

const LONG = 120_000;

describe('events-api export', () => {
  let folder: string;
  const inFolder = (name: string) => join(folder, name);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'export-'));
    const events = [eventEntry({ sessions: [sessionEntry()] }), eventEntry({ id: 'ebb', name: 'Ebb' })];
    writeFileSync(inFolder('in.json'), JSON.stringify(organisation({ name: 'Meridian', events })));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it(
    'writes a file that comes in again the same in another database',
    async () => {
      await runEventsApi('import', inFolder('in.json'), '--database', inFolder('one.sqlite'));
      const told = await runEventsApi('export', '--database', inFolder('one.sqlite'), '--output', inFolder('one.json'));
      expect(told.stdout).toContain('2 events written to');
      await runEventsApi('import', inFolder('one.json'), '--database', inFolder('other.sqlite'));
      const other = await runEventsApi('export', '--database', inFolder('other.sqlite'));
      expect(other.stdout).toBe(readFileSync(inFolder('one.json'), 'utf8'));
    },
    LONG,
  );

  it(
    'writes one event, and says when there is none or no database',
    async () => {
      await runEventsApi('import', inFolder('in.json'), '--database', inFolder('one.sqlite'));
      const ebb = await runEventsApi('export', '--event', 'ebb', '--database', inFolder('one.sqlite'));
      expect(JSON.parse(ebb.stdout).events).toEqual([jasmine.objectContaining({ name: 'Ebb' })]);
      const nowhere = await runEventsApi('export', '--event', 'flood', '--database', inFolder('one.sqlite'));
      expect([nowhere.code, nowhere.stderr]).toEqual([1, 'There is no event "flood".\n']);
      const nothing = await runEventsApi('export', '--database', inFolder('none.sqlite'));
      expect([nothing.code, nothing.stderr]).toEqual([1, `There is no database ${inFolder('none.sqlite')}.\n`]);
    },
    LONG,
  );
});
