import { arch, cpus, platform } from 'node:os';
import { agenda } from './agenda.ts';
import { portalBytes } from './portal-bytes.ts';
import { reads } from './reads.ts';
import { registrations } from './registrations.ts';
import { type Row, tableOf } from './row.ts';
import { starting } from './starting.ts';

/** `npm run bench`: every number that the project promises, beside what it is compared with, in one run on one machine. */
const parts: readonly (readonly [string, () => Promise<Row[]>])[] = [
  ['portal bytes', portalBytes],
  ['start of the server', starting],
  ['reads', reads],
  ['registrations', registrations],
  ['agenda in the browser', agenda],
];

console.log(`Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);
const rows: Row[] = [];
for (const [name, measure] of parts) {
  console.log(`… ${name}`);
  rows.push(...(await measure()));
}
console.log(`\n${tableOf(rows)}`);
