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

/** What is looked at one after the other after a view has been reached once: windows are made wider, the language is switched. */
export type Sitting = readonly SeatPlan[];

/** The whole matrix, each window opened anew: every view in every width and theme in one language of each direction, in the others pairwise. */
export function seatsOf(views: readonly View[]): Map<View, Sitting[]> {
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
      return [view, [...whole, ...sample].map((seat) => [seat])];
    }),
  );
}

/** The pairwise choice, each view in one sitting. */
export function pairwiseSeats(views: readonly View[]): Map<View, Sitting[]> {
  const rows = pairwise(views);
  const sittingOf = (view: View): Sitting =>
    rows.filter((row) => row.view === view).map(({ conditions: { theme, ...window } }) => ({ ...window, themes: [theme] }));
  return new Map(views.map((view) => [view, [sittingOf(view)]]));
}

/** A first look: each view once, in windows, themes and languages that take turns. */
export function oneSeatEach(views: readonly View[]): Map<View, Sitting[]> {
  const turns = [...pairwiseSeats(views)].map(
    ([view, [sitting = []]], turn) => [view, [[sitting[turn % sitting.length]]]] as const,
  );
  return new Map(turns.map(([view, [[seat]]]) => [view, seat ? [[seat]] : []]));
}
