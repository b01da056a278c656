import { readStarred, writeStarred } from './starred';

describe('readStarred', () => {
  it('reads back what was written', () => {
    expect(readStarred(writeStarred(new Set(['a', 'b'])))).toEqual(new Set(['a', 'b']));
  });

  it('reads anything else as no stars', () => {
    for (const kept of [undefined, '', 'stars', '{"a":1}', 'null', '12'])
      expect(readStarred(kept).size).withContext(String(kept)).toBe(0);
  });

  it('leaves out what is no id', () => {
    expect(readStarred(JSON.stringify(['a', 1, null, '', 'x'.repeat(200), ['b']]))).toEqual(new Set(['a']));
  });

  it('reads at most 2,000', () => {
    expect(readStarred(JSON.stringify(Array.from({ length: 3000 }, (_, index) => `s${index}`))).size).toBe(2000);
  });
});
