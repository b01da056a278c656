import { inTurn } from './in-turn.ts';

describe('work in turn', () => {
  it('is done two at once, in the order in which it came, and goes on after a failure', async () => {
    const begun: number[] = [];
    const works = Array.from({ length: 5 }, () => Promise.withResolvers<number>());
    const results = works.map(({ promise }, number) =>
      inTurn(() => {
        begun.push(number);
        return promise;
      }),
    );
    expect(begun).toEqual([0, 1]);
    works[1]?.reject(new Error('broken'));
    await expectAsync(Promise.all(results)).toBeRejectedWithError('broken');
    expect(begun).toEqual([0, 1, 2]);
    works.forEach(({ resolve }, number) => {
      resolve(number);
    });
    expect(await Promise.allSettled(results).then((all) => all.map(({ status }) => status))).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
      'fulfilled',
    ]);
    expect(begun).toEqual([0, 1, 2, 3, 4]);
  });
});
