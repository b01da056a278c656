import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { realFile } from '../import/testing/files.ts';
import type { ImportSummary } from '../organisation/import-summary.ts';
import { runEventsApi } from './testing/run-events-api.ts';

const LONG = 180_000;

describe('events-api import of a real schedule', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'real-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const schedules: [name: string, files: string[], options: string[], sessions: number, speakers: number, rooms: number][] = [
    ['FOSDEM 2026', ['fosdem/2026.xml'], ['--first-day', '2027-01-30'], 883, 927, 30],
    [
      'COSCUP 2023',
      ['coscup-2023/session.json', 'coscup-2023/sponsor.json'],
      ['--name', 'COSCUP 2023', '--time-zone', 'Asia/Taipei'],
      352,
      415,
      28,
    ],
    [
      'Global Azure Linz',
      ['global-azure-linz/sessionize.json'],
      ['--name', 'Global Azure Linz', '--time-zone', 'Europe/Vienna'],
      13,
      12,
      3,
    ],
  ];

  for (const [name, files, options, sessions, speakers, rooms] of schedules) {
    it(
      `${name} brings in all of it, and nothing the second time`,
      async () => {
        const args = [
          'import',
          ...files.map((file) => realFile(file).path),
          ...options,
          '--database',
          join(folder, 'events.sqlite'),
          '--json',
        ];
        const first = await runEventsApi(...args);
        expect(first.code).withContext(first.stderr).toBe(0);
        const { kinds } = JSON.parse(first.stdout) as ImportSummary;
        expect([kinds.session, kinds.speaker, kinds.room].map(({ created }) => created.length)).toEqual([
          sessions,
          speakers,
          rooms,
        ]);
        const second = JSON.parse((await runEventsApi(...args)).stdout) as ImportSummary;
        expect(second.changed).toBeFalse();
        expect(second.kinds.session.unchanged).toBe(sessions);
      },
      LONG,
    );
  }

  it(
    'can be written as an organisation file and comes in again the same',
    async () => {
      const [one, other] = [join(folder, 'one.sqlite'), join(folder, 'other.sqlite')];
      await runEventsApi('import', realFile('fosdem/2026.xml').path, '--database', one);
      await runEventsApi('export', '--database', one, '--output', join(folder, 'one.json'));
      await runEventsApi('import', join(folder, 'one.json'), '--database', other);
      const [first, second] = await Promise.all([one, other].map((database) => runEventsApi('export', '--database', database)));
      expect(first?.stdout.length).toBeGreaterThan(1_000_000);
      expect(second?.stdout === first?.stdout).toBeTrue();
    },
    LONG,
  );
});
