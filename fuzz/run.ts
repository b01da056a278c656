import { parseArgs } from 'node:util';
import { systemClock } from '../events-api/config/clock.ts';
import { fuzz } from './fuzz.ts';

/** `npm run fuzz [-- --requests 100000 --seed 7]`: ends with 1 when any answer was not as promised. */
const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(systemClock().getTime() % 1_000_000) },
  },
});

const say = (line: string): void => void process.stdout.write(`${line}\n`);
let told = 0;
const started = performance.now();
const report = await fuzz({
  requests: Number(values.requests),
  seed: Number(values.seed),
  tell: (sent) => {
    if (sent < told + 10_000) return;
    told = sent;
    say(`… ${sent}`);
  },
});

const seconds = (performance.now() - started) / 1000;
say(`seed ${report.seed}: ${report.sent} requests in ${seconds.toFixed(0)} s`);
for (const [status, count] of [...report.statuses].sort(([a], [b]) => a - b)) say(`  ${status}: ${count}`);
const unreached = report.operations.filter((operation) => !report.reached.has(operation));
if (unreached.length > 0) say(`never answered 200: ${unreached.join(', ')}`);
for (const line of report.logged) say(`the server logged: ${line}`);
say(report.failure === null ? 'No answer was wrong.' : `WRONG: ${report.failure}`);
process.exitCode = report.failure === null && report.logged.length === 0 ? 0 : 1;
