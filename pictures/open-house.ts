import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { daysAhead } from '../e2e/fixtures/days.ts';
import { House } from '../e2e/fixtures/house.ts';
import { root } from '../e2e/fixtures/run-command.ts';
import { writeWaitingEvents } from '../e2e/fixtures/waiting-events.ts';

/** Real conferences beside the checkout, where they are; the first is under way on the day of the pictures. */
const CONFERENCES = [
  { file: 'fosdem/2026.xml', firstDay: 0, options: [] },
  { file: 'coscup-2023/session.json', firstDay: 100, options: ['--time-zone', 'Asia/Taipei', '--name', 'COSCUP'] },
];

/** The demo organisation, real conferences and events with waiting lists, and people who can sign in. */
export function openHouse(changes: Readonly<Record<string, unknown>>): Promise<House> {
  return House.openWithSignIn(async (house) => {
    await house.loadDemo();
    await house.import(writeWaitingEvents(house.folder));
    for (const { file, firstDay, options } of CONFERENCES) {
      const schedule = join(root, '../shared/data', file);
      if (existsSync(schedule)) await house.import(schedule, '--first-day', daysAhead(firstDay), ...options);
    }
  }, changes);
}
