import { slug, Slugs } from './slug.ts';

describe('Slugs', () => {
  it('keep letters and digits of every script', () => {
    expect(slug('Saal 9, 1. Stock')).toBe('saal-9-1-stock');
    expect(slug('Zürich: l’été')).toBe('zurich-l-ete');
    expect(slug('主議程軌 / 2')).toBe('主議程軌-2');
    expect(slug('ガレージ')).toBe('ガレージ');
    expect(slug('???')).toBe('');
  });

  it('give each name its own key', () => {
    const slugs = new Slugs();
    expect(['A b', 'a-B', '!!', 'A b', '??'].map((name) => slugs.of(name))).toEqual(['a-b', 'a-b-2', 'x', 'a-b', 'x-2']);
  });
});
