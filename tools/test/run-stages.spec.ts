import { runStages } from './run-stages.mjs';

const good = { passed: 1, failed: 0, pending: 0, output: '' };
const bad = { passed: 0, failed: 1, pending: 0, output: '' };
const silent = { started: () => undefined, done: () => undefined };

describe('runStages', () => {
  it('runs two stages at a time and keeps their order in the result', async () => {
    let running = 0;
    let most = 0;
    const stage = (name: string, passed: number) => ({
      name,
      run: async () => {
        most = Math.max(most, ++running);
        for (let turn = 0; turn < 5; turn++) await Promise.resolve();
        running -= 1;
        return { ...good, passed };
      },
    });
    const outcomes = await runStages([stage('a', 1), stage('b', 2), stage('c', 3)], silent, () => 0);
    expect(outcomes.map(({ passed }) => passed)).toEqual([1, 2, 3]);
    expect(most).toBe(2);
  });

  it('waits for what a stage needs', async () => {
    const order: string[] = [];
    const stage = (name: string, after: string[] = []) => ({
      name,
      after,
      run: () => {
        order.push(name);
        return Promise.resolve(good);
      },
    });
    await runStages([stage('journeys', ['build']), stage('lint'), stage('build')], silent, () => 0);
    expect(order).toEqual(['lint', 'build', 'journeys']);
  });

  it('fails a stage whose need failed, without running it', async () => {
    const journeys = jasmine.createSpy('journeys').and.resolveTo(good);
    const outcomes = await runStages(
      [
        { name: 'build', run: () => Promise.resolve(bad) },
        { name: 'journeys', after: ['build'], run: journeys },
      ],
      silent,
      () => 0,
    );
    expect(journeys).not.toHaveBeenCalled();
    expect(outcomes[1]).toEqual(jasmine.objectContaining({ failed: 1, output: 'Not run, because build failed.\n' }));
  });

  it('counts a stage that breaks as failed', async () => {
    const [outcome] = await runStages([{ name: 'lint', run: () => Promise.reject(new Error('no such file')) }], silent, () => 0);
    expect(outcome?.failed).toBe(1);
    expect(outcome?.output).toContain('no such file');
  });
});
