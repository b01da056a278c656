import { makeReadableEventId } from './readable-event-id.ts';

const free = () => false;
const address = (name: string) => makeReadableEventId(name, 'some-id', free);

describe('makeReadableEventId', () => {
  it('writes a name in lower-case ASCII', () => {
    expect(address('Zürich Café: C++ & more 2026!')).toBe('zuerich-cafe-c-and-more-2026');
    expect(address('DevFest ’26')).toBe('devfest-26');
  });

  it('transliterates other alphabets', () => {
    expect(address('Конференция')).toBe('konferentsiya');
    expect(address('Συνέδριο Αθήνα')).toMatch(/^[a-z]+-[a-z]+$/);
    expect(address('مؤتمر الخرائط')).toMatch(/^[a-z]+-[a-z]+$/);
  });

  it('gives a short one, the same each time, where no letter is left', () => {
    expect(address('余白の日')).toMatch(/^event-[0-9a-f]{8}$/);
    expect(address('余白の日')).toBe(makeReadableEventId('日本 2026', 'some-id', free));
    expect(address('余白の日')).not.toBe(makeReadableEventId('余白の日', 'another-id', free));
  });

  it('counts on where an address is taken', () => {
    const taken = new Set(['tide', 'tide-2']);
    expect(makeReadableEventId('Tide', 'some-id', (name) => taken.has(name))).toBe('tide-3');
  });

  it('stays short', () => {
    expect(address('very long words '.repeat(50)).length).toBeLessThanOrEqual(80);
  });
});
