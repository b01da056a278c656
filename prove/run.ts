import { parseArgs } from 'node:util';
import { systemClock } from '../events-api/config/clock.ts';
import { prove } from './prove.ts';
import { isProven } from './report.ts';
import { reportText } from './report-text.ts';
import { storeKinds } from './stores/proof-store.ts';

/** `npm run prove`: see docs/proof.md. Ends with 1 when anything was not as promised. */
const { values } = parseArgs({
  options: {
    store: { type: 'string', default: 'sqlite' },
    processes: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '5' },
    minutes: { type: 'string', default: '0' },
    buyers: { type: 'string', default: '300' },
    seed: { type: 'string', default: String(systemClock().getTime() % 1_000_000) },
    json: { type: 'boolean', default: false },
  },
});

const store = storeKinds.find((kind) => kind === values.store);
if (!store) throw new Error(`--store is one of ${storeKinds.join(', ')}`);

const report = await prove({
  store,
  processes: Number(values.processes),
  rounds: Number(values.rounds),
  minutes: Number(values.minutes),
  buyers: Number(values.buyers),
  seed: Number(values.seed),
  clock: systemClock,
  tell: (what) => void process.stderr.write(`… ${what}\n`),
});
process.stdout.write(`${values.json ? JSON.stringify(report, null, 2) : reportText(report)}\n`);
process.exitCode = isProven(report) ? 0 : 1;
