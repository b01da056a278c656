import type { House } from '../e2e/fixtures/house.ts';
import type { Visitor } from '../e2e/steps/visitor.ts';

/** What somebody has in front of them when the picture is taken. */
export interface Scene {
  readonly name: string;
  /** Leads there without a word of any language, because the same steps are taken in all of them. */
  readonly arrange: (visitor: Visitor, house: House) => Promise<void>;
  /** How much of a long page is taken; the whole of it when not said. */
  readonly part?: 'window';
}

/** A page that needs no more than its address. */
export const page = (name: string, path: string): Scene => ({ name, arrange: (visitor) => visitor.open(path) });
