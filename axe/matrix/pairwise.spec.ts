import { views } from '../views/views.ts';
import { nameOf } from '../views/view.ts';
import { languages, themes, widths } from './conditions.ts';
import { allPairs, coverPairs, pairsOf } from './cover-pairs.ts';
import { factorsOf, pairwise } from './pairwise.ts';

describe('The pairwise choice', () => {
  const rows = pairwise(views);
  const shown = new Set(
    rows.flatMap(({ view, conditions: { language, width, theme } }) =>
      pairsOf({ view: nameOf(view), width: String(width), theme, direction: language === 'ar' ? 'rtl' : 'ltr' }),
    ),
  );

  it('shows every view in every width, theme and direction, and each of these with each other', () => {
    const missing = [...allPairs(factorsOf(views))].filter((pair) => !shown.has(pair));
    expect(missing).toEqual([]);
  });

  it('is not much longer than it has to be', () => {
    expect(rows.length).toBeLessThanOrEqual(views.length * widths.length * 1.1);
  });

  it('shows every language in every width and theme', () => {
    const met = new Set(
      rows.flatMap(({ conditions: { language, width, theme } }) => [`${language} ${width}`, `${language} ${theme}`]),
    );
    const wanted = languages.flatMap((language) => [...widths, ...themes].map((value) => `${language} ${value}`));
    expect(wanted.filter((pair) => !met.has(pair))).toEqual([]);
  });

  it('is the same each time', () => {
    expect(pairwise(views)).toEqual(rows);
  });

  it('misses a pair when a row is taken away', () => {
    const small = { one: ['a', 'b'], two: ['c', 'd'], three: ['e', 'f'] };
    const [, ...others] = coverPairs(small);
    const left = new Set(others.flatMap(pairsOf));
    expect([...allPairs(small)].filter((pair) => !left.has(pair)).length).toBeGreaterThan(0);
  });
});
