import { arch, cpus, platform } from 'node:os';
import { parseArgs } from 'node:util';
import { agenda } from './agenda.ts';
import { cost } from './cost.ts';
import { growth } from './growth.ts';
import { memory } from './memory.ts';
import { portalBytes } from './portal-bytes.ts';
import { postgres } from './postgres.ts';
import { reads } from './reads.ts';
import { registrations } from './registrations.ts';
import { type Row, tableOf } from './row.ts';
import { starting } from './starting.ts';

/**
 * `npm run bench [-- --only reads,registrations]`: every number that the project promises, beside what it is compared with, in one
 * run on one machine.
 */
const parts: Readonly<Record<string, () => Promise<Row[]>>> = {
  bytes: portalBytes,
  start: starting,
  reads,
  registrations,
  cost,
  postgres,
  growth,
  memory,
  browser: agenda,
};

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const wanted = values.only?.split(',') ?? Object.keys(parts);

console.log(`Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);
const rows: Row[] = [];
for (const name of wanted) {
  const measure = parts[name];
  if (!measure) throw new Error(`There is no part "${name}". Parts: ${Object.keys(parts).join(', ')}.`);
  console.log(`… ${name}`);
  rows.push(...(await measure()));
}
console.log(`\n${tableOf(rows)}`);
