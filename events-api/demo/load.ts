import { parseArgs } from 'node:util';
import { systemClock } from '../config/clock.ts';
import { DEFAULT_DATABASE } from '../config/config.ts';
import { openStore } from '../store/store.ts';
import { loadDemo } from './load-demo.ts';

/** `node events-api/demo/load.ts [--database file] [--now 2027-01-30T12:00:00Z]`: the demo organisation, up to date. */
const { values } = parseArgs({ options: { database: { type: 'string' }, now: { type: 'string' } } });
const database = values.database ?? DEFAULT_DATABASE;
const now = values.now === undefined ? systemClock() : new Date(values.now);
if (Number.isNaN(now.getTime())) throw new RangeError('--now takes an instant such as 2027-01-30T12:00:00Z.');

const store = await openStore(database);
const { events, changed } = await loadDemo(store, now);
await store.close();
process.stdout.write(`${events} demo events ${changed ? 'brought into' : 'up to date in'} ${database}.\n`);
