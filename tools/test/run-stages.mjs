/** @typedef {import('./stage.mjs').Stage} Stage */
/** @typedef {import('./stage.mjs').StageOutcome} StageOutcome */

/** Two at a time: what a small machine has cores for. */
const atOnce = 2;

/**
 * Runs stages in order, two at a time, each when what it needs is done; a stage that needs a failed one is not run and fails.
 * @param {readonly Stage[]} stages
 * @param {{ started: (stage: Stage) => void, done: (stage: Stage, outcome: StageOutcome, milliseconds: number) => void }} report
 * @param {() => number} now milliseconds
 * @returns {Promise<StageOutcome[]>}
 */
export async function runStages(stages, report, now) {
  const waiting = [...stages];
  /** @type {Map<string, StageOutcome>} */
  const finished = new Map();
  /** @type {Map<Stage, Promise<void>>} */
  const running = new Map();

  const isReady = (/** @type {Stage} */ stage) =>
    (stage.after ?? []).every((name) => finished.has(name) || stages.every((other) => other.name !== name)) &&
    (!stage.alone || running.size === 0);

  const begin = (/** @type {Stage} */ stage) => {
    waiting.splice(waiting.indexOf(stage), 1);
    report.started(stage);
    const since = now();
    const needed = (stage.after ?? []).find((name) => (finished.get(name)?.failed ?? 0) > 0);
    const work = needed ? Promise.resolve(notRun(needed)) : stage.run().catch(broken);
    const ended = work.then((outcome) => {
      finished.set(stage.name, outcome);
      running.delete(stage);
      report.done(stage, outcome, now() - since);
    });
    running.set(stage, ended);
  };

  while (waiting.length > 0 || running.size > 0) {
    const isAlone = [...running.keys()].some(({ alone }) => alone);
    const next = running.size < atOnce && !isAlone ? waiting.find(isReady) : undefined;
    if (next) begin(next);
    else await Promise.race(running.values());
  }
  return stages.flatMap(({ name }) => finished.get(name) ?? []);
}

/** @param {string} needed @returns {StageOutcome} */
const notRun = (needed) => ({ passed: 0, failed: 1, pending: 0, output: `Not run, because ${needed} failed.\n` });

/** @param {unknown} error @returns {StageOutcome} */
const broken = (error) => ({
  passed: 0,
  failed: 1,
  pending: 0,
  output: `${error instanceof Error ? error.stack : String(error)}\n`,
});
