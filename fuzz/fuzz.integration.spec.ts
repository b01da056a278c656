import { fuzz } from './fuzz.ts';

describe('nonsense', () => {
  it('is refused in the shape that every refusal has, by every operation, without a failure or a hang', async () => {
    const { sent, failure, logged, reached } = await fuzz({ requests: 2000, seed: 20_300_301 });
    expect(failure).toBeNull();
    expect(logged).toEqual([]);
    expect(sent).toBeGreaterThanOrEqual(2000);
    // It is no proof when nothing gets behind the checks.
    expect(reached).toContain('POST /events/{readableEventId}/registrations');
    expect(reached.size).toBeGreaterThan(15);
  }, 120_000);
});
