import { ResultReporter } from './result-reporter.mjs';

describe('ResultReporter', () => {
  const countsOf = (statuses: string[], done: { overallStatus: string; failedExpectations?: unknown[] }) => {
    const reporter = new ResultReporter();
    for (const status of statuses) reporter.specDone({ status });
    reporter.jasmineDone(done);
    return reporter.counts;
  };

  it('counts specs by what became of them', () => {
    const counts = countsOf(['passed', 'passed', 'failed', 'pending', 'excluded'], { overallStatus: 'failed' });
    expect(counts).toEqual({ passed: 2, failed: 1, pending: 1 });
  });

  it('counts a file that does not load', () => {
    expect(countsOf(['passed'], { overallStatus: 'failed', failedExpectations: [{}] }).failed).toBe(1);
  });

  it('counts a run without specs or with a focused one as failed', () => {
    expect(countsOf([], { overallStatus: 'incomplete' }).failed).toBe(1);
    expect(countsOf(['passed', 'excluded'], { overallStatus: 'incomplete' }).failed).toBe(1);
  });
});
