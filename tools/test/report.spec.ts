import { progress, summary } from './report.mjs';

const outcome = { passed: 3, failed: 0, pending: 0, output: 'all is well' };

describe('the report', () => {
  it('ends with one plain line', () => {
    expect(summary([outcome, { ...outcome, failed: 2 }])).toBe('6 passed, 2 failed');
  });

  it('tells how long a stage took, and shows what a failed one wrote', () => {
    const lines: string[] = [];
    const { done } = progress((line) => lines.push(line));
    const stage = { name: 'unit', run: () => Promise.resolve(outcome) };
    done(stage, outcome, 1234);
    done(stage, { ...outcome, failed: 1, pending: 2, output: 'expected 1 to be 2\n' }, 50);
    expect(lines).toEqual([
      '✓ unit: 3 passed in 1.2 s',
      '✗ unit: 3 passed, 1 failed, 2 pending in 0.1 s',
      '    expected 1 to be 2',
    ]);
  });
});
