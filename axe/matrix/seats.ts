import type { View } from '../views/view.ts';
import { nameOf } from '../views/view.ts';
import { type Language, mainLanguages, otherLanguages, type Theme, themes, type Width, widths } from './conditions.ts';
import { coverPairs } from './cover-pairs.ts';
import { pairwise } from './pairwise.ts';

/** A window and a language in which a view is opened, and the themes that it is looked at in. */
export interface SeatPlan {
  readonly language: Language;
  readonly width: Width;
  readonly themes: readonly Theme[];
}

/** The whole matrix: every view in every width and theme in one language of each direction, in the others pairwise. */
export function seatsOf(views: readonly View[]): Map<View, SeatPlan[]> {
  const others = coverPairs({ view: views.map(nameOf), language: otherLanguages, width: widths.map(String), theme: [...themes] });
  return new Map(
    views.map((view) => {
      const whole = mainLanguages.flatMap((language) => widths.map((width) => ({ language, width, themes })));
      const sample = others
        .filter((row) => row.view === nameOf(view))
        .map(({ language, width, theme }) => ({
          language: language as Language,
          width: Number(width) as Width,
          themes: [theme as Theme],
        }));
      return [view, [...whole, ...sample]];
    }),
  );
}

/** The pairwise choice, each row in a window of its own. */
export function pairwiseSeats(views: readonly View[]): Map<View, SeatPlan[]> {
  const rows = pairwise(views);
  return new Map(
    views.map((view) => [
      view,
      rows.filter((row) => row.view === view).map(({ conditions: { theme, ...window } }) => ({ ...window, themes: [theme] })),
    ]),
  );
}
