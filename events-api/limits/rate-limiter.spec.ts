import { RateLimiter } from './rate-limiter.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

function takeUntilRefused(limiter: RateLimiter, network: string, now: number): number {
  let taken = 0;
  while (limiter.take(network, now) === 0) taken++;
  return taken;
}

describe('the rate limiter', () => {
  it('lets everything come at once, and says when to try again', () => {
    for (const perMinute of [1, 7, 60, 3000, 30_000]) {
      const limiter = new RateLimiter(perMinute);
      expect(takeUntilRefused(limiter, 'a', 0)).toBe(perMinute);
      expect(limiter.take('a', 0)).toBe(Math.ceil(60 / perMinute));
    }
  });

  it('gives the allowance back as time goes by, whether or not it was refused meanwhile', () => {
    const limiter = new RateLimiter(60);
    takeUntilRefused(limiter, 'a', 0);
    for (let at = 0; at < SECOND; at += 100) expect(limiter.take('a', at)).toBe(1);
    expect(takeUntilRefused(limiter, 'a', 10 * SECOND)).toBe(10);
    expect(takeUntilRefused(limiter, 'a', 10 * SECOND + 5 * MINUTE)).toBe(60);
  });

  it('counts each network for itself', () => {
    const limiter = new RateLimiter(2);
    expect([takeUntilRefused(limiter, 'a', 0), takeUntilRefused(limiter, 'b', 0)]).toEqual([2, 2]);
  });

  it('never lets more than its burst and its rate through, however the requests are spread', () => {
    const limiter = new RateLimiter(60);
    let passed = 0;
    for (let at = 0; at <= 10 * MINUTE; at += 77) if (limiter.take('a', at) === 0) passed++;
    expect(passed).toBeLessThanOrEqual(60 + 600);
    expect(passed).toBeGreaterThanOrEqual(60 + 598);
  });

  it('remembers nobody for longer than two minutes, and never more than it has room for', () => {
    const limiter = new RateLimiter(2, 10);
    for (let caller = 0; caller < 1000; caller++) limiter.take(`network ${caller}`, 0);
    expect(limiter.size).toBe(11);
    expect(limiter.take('one more', 0)).toBeGreaterThan(0);
    expect(limiter.take('one more', 2 * MINUTE)).toBe(0);
    expect(limiter.size).toBe(1);
  });
});
