import { paths } from './paths.ts';

describe('paths', () => {
  it('are filled with values for a client', () => {
    expect(paths.eventSessionRegistrations.of({ readableEventId: 'fosdem', sessionId: '7' })).toBe(
      'events/fosdem/sessions/7/registrations',
    );
    expect(paths.publishedEvents.of({})).toBe('events/published');
  });

  it('encode what a value must not break out of', () => {
    expect(paths.event.of({ readableEventId: 'a/b?c#d é' })).toBe('events/a%2Fb%3Fc%23d%20%C3%A9');
  });

  it('are relative to the endpoint and differ from each other', () => {
    const patterns = Object.values(paths).map(({ pattern }) => pattern);
    expect(new Set(patterns).size).toBe(patterns.length);
    expect(patterns.filter((pattern) => pattern.startsWith('/') || pattern.endsWith('/'))).toEqual([]);
  });
});
