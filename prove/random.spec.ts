import { Random } from './random.ts';

describe('Random', () => {
  it('comes out the same for the same seed, and not for another', () => {
    const ten = (seed: number): number[] => {
      const random = new Random(seed);
      return Array.from({ length: 10 }, () => random.between(0, 1000));
    };
    expect(ten(7)).toEqual(ten(7));
    expect(ten(7)).not.toEqual(ten(8));
  });

  it('stays within its bounds and reaches them', () => {
    const random = new Random(1);
    const seen = new Set(Array.from({ length: 500 }, () => random.between(2, 4)));
    expect([...seen].toSorted()).toEqual([2, 3, 4]);
  });

  it('chooses none twice', () => {
    const chosen = new Random(1).some([1, 2, 3, 4], 3);
    expect(new Set(chosen).size).toBe(3);
    expect(new Random(1).some([1], 3)).toEqual([1]);
  });
});
