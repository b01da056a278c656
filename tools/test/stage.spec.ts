import { writeFileSync } from 'node:fs';
import { counted } from './stage.mjs';

const runner = (counts: object | undefined, code: number) => (file: string) => {
  if (counts) writeFileSync(file, JSON.stringify(counts));
  return Promise.resolve({ code, output: '' });
};

describe('counted', () => {
  it('takes over what the runner counted', async () => {
    const outcome = await counted(runner({ passed: 5, failed: 0, pending: 1 }, 0));
    expect(outcome).toEqual({ passed: 5, failed: 0, pending: 1, output: '' });
  });

  it('counts a runner that found no test as failed', async () => {
    const outcome = await counted(runner({ passed: 0, failed: 0, pending: 3 }, 0));
    expect(outcome).toEqual({ passed: 0, failed: 1, pending: 3, output: 'No test ran.\n' });
  });

  it('counts a runner that broke off as failed', async () => {
    expect((await counted(runner(undefined, 1))).failed).toBe(1);
    expect((await counted(runner({ passed: 7, failed: 0, pending: 0 }, 1))).failed).toBe(1);
  });
});
