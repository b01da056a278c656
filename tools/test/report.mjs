/** @typedef {import('./stage.mjs').Stage} Stage */
/** @typedef {import('./stage.mjs').StageOutcome} StageOutcome */

/** Long enough for the first errors of a compiler or a runner, short enough to find the next stage. */
const mostLines = 400;

/**
 * Lines that tell how far the pipeline is; what a failed stage wrote stands under it.
 * @param {(line: string) => void} write
 */
export function progress(write) {
  return {
    started: (/** @type {Stage} */ { name }) => write(`… ${name}`),
    done: (/** @type {Stage} */ { name }, /** @type {StageOutcome} */ outcome, /** @type {number} */ milliseconds) => {
      const seconds = `${(milliseconds / 1000).toFixed(1)} s`;
      write(`${outcome.failed === 0 ? '✓' : '✗'} ${name}: ${counts(outcome)} in ${seconds}`);
      if (outcome.failed > 0 || name === 'budgets') write(lastLines(outcome.output));
    },
  };
}

/**
 * @param {readonly StageOutcome[]} outcomes
 * @returns {string} the one line that says it all
 */
export function summary(outcomes) {
  const sum = (/** @type {'passed' | 'failed'} */ key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}

/** @param {StageOutcome} outcome */
const counts = ({ passed, failed, pending }) =>
  [`${passed} passed`, ...(failed > 0 ? [`${failed} failed`] : []), ...(pending > 0 ? [`${pending} pending`] : [])].join(', ');

/** @param {string} output */
function lastLines(output) {
  const lines = output.trimEnd().split('\n');
  const left = lines.length - mostLines;
  return [...(left > 0 ? [`(${left} lines before)`] : []), ...lines.slice(-mostLines)].map((line) => `    ${line}`).join('\n');
}
