import { Random } from './random.ts';
import { type Report, reportOf } from './report.ts';
import { parts, type ProofOptions, type Run } from './run-state.ts';
import { eventsApi } from './servers/server-process.ts';
import { fullDisk } from './stages/full-disk.ts';
import { powerCut } from './stages/power-cut.ts';
import { storms } from './stages/storms.ts';
import { syncs } from './stages/syncs.ts';
import { Tally } from './tally.ts';

/** Runs servers, buyers and faults, and judges the database by what was answered. Everything it starts has ended when it returns. */
export async function prove(options: ProofOptions): Promise<Report> {
  const run: Run = {
    options,
    program: options.program ?? eventsApi,
    random: new Random(options.seed),
    tally: new Tally(),
    findings: [],
    notShown: [],
    has: (part) => (options.parts ?? parts).includes(part),
  };
  const rounds = await storms(run);
  if (run.has('fullDisk')) await fullDisk(run);
  if (run.has('syncs')) await syncs(run);
  if (run.has('powerCut')) await powerCut(run);
  return reportOf(run, rounds);
}
