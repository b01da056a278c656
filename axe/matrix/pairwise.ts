import type { View } from '../views/view.ts';
import { nameOf } from '../views/view.ts';
import { type Conditions, type Theme, themes, type Width, widths } from './conditions.ts';
import { coverPairs } from './cover-pairs.ts';
import { languages } from './conditions.ts';

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
  let turn = 0;
  return coverPairs(factorsOf(views)).flatMap((row) => {
    const view = byName.get(row.view);
    const language = row.direction === 'rtl' ? 'ar' : leftToRight[turn++ % leftToRight.length];
    const conditions = { language: language ?? 'en', width: Number(row.width) as Width, theme: row.theme as Theme };
    return view ? [{ view, conditions }] : [];
  });
}
