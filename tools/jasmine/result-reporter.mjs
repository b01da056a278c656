/**
 * What a run of specs came to. Pending specs count neither way.
 * @typedef {{ passed: number, failed: number, pending: number }} SpecCounts
 */

/**
 * Counts specs; a run that could not be carried out (a file that does not load, a focused spec left behind, no spec at all)
 * counts as one failure more.
 */
export class ResultReporter {
  /** @type {SpecCounts} */
  counts = { passed: 0, failed: 0, pending: 0 };

  /** @param {{ status: string }} result */
  specDone({ status }) {
    if (status === 'passed') this.counts.passed += 1;
    else if (status === 'failed') this.counts.failed += 1;
    else if (status === 'pending') this.counts.pending += 1;
  }

  /** @param {{ overallStatus: string, failedExpectations?: readonly unknown[] }} result */
  jasmineDone({ overallStatus, failedExpectations = [] }) {
    const unexplained = overallStatus !== 'passed' && this.counts.failed === 0;
    this.counts.failed += unexplained ? Math.max(1, failedExpectations.length) : failedExpectations.length;
  }
}
