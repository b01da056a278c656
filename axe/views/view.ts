import type { Visitor } from '../../e2e/steps/visitor.ts';
import type { World, WorldName } from '../worlds/world.ts';

/** A page of the portal in one of its states, and how somebody gets there. */
export interface View {
  /** The page as the portal's routes write it; in brackets what stands there without a route. */
  readonly page: string;
  readonly state: string;
  readonly world: WorldName;
  /** Where it begins, without a language. */
  readonly path: string | ((world: World) => string);
  /** What somebody does from there, in English; the language is changed afterwards. */
  readonly steps?: (visitor: Visitor, world: World) => Promise<void>;
}

export const nameOf = ({ page, state }: View): string => `${page} (${state})`;

/** Views of one page in one world, by their states. */
export function viewsOf(
  page: string,
  states: Readonly<Record<string, View['path'] | Pick<View, 'path' | 'steps'>>>,
  world: WorldName = 'town',
): View[] {
  return Object.entries(states).map(([state, way]) => ({
    ...{ page, state, world },
    ...(typeof way === 'object' ? way : { path: way }),
  }));
}
