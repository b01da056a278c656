import type { View } from '../views/view.ts';
import { nameOf } from '../views/view.ts';
import { type Conditions, type Language, languages, type Theme, themes, type Width, widths } from './conditions.ts';
import { coverPairs } from './cover-pairs.ts';

const leftToRight = languages.filter((language) => language !== 'ar');

/** The factors of which every two values meet. The languages of one direction take turns: what differs between them is its length. */
export const factorsOf = (views: readonly View[]) => ({
  view: views.map(nameOf),
  width: widths.map(String),
  theme: [...themes],
  direction: ['ltr', 'rtl'],
});

export interface PairwiseRow {
  readonly view: View;
  readonly conditions: Conditions;
}

/** A choice of the whole matrix in which every view meets every width, theme and direction, and each of these each other. */
export function pairwise(views: readonly View[]): PairwiseRow[] {
  const byName = new Map(views.map((view) => [nameOf(view), view]));
  const takeTurn = turns();
  return coverPairs(factorsOf(views)).flatMap((row) => {
    const view = byName.get(row.view);
    const [width, theme] = [Number(row.width) as Width, row.theme as Theme];
    const language = row.direction === 'rtl' ? 'ar' : takeTurn(width, theme);
    return view ? [{ view, conditions: { language, width, theme } }] : [];
  });
}

/** The language that was met least in that width and theme. */
function turns(): (width: Width, theme: Theme) => Language {
  const met = new Map<string, number>();
  const timesMet = (language: Language, width: Width, theme: Theme): number =>
    (met.get(`${language} ${width}`) ?? 0) + (met.get(`${language} ${theme}`) ?? 0);
  return (width, theme) => {
    const [language = 'en'] = leftToRight.toSorted((a, b) => timesMet(a, width, theme) - timesMet(b, width, theme));
    for (const pair of [`${language} ${width}`, `${language} ${theme}`]) met.set(pair, (met.get(pair) ?? 0) + 1);
    return language;
  };
}
