import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const MEASURE = readFileSync(new URL('../in-page/measure.js', import.meta.url), 'utf8');

/** Where the keyboard is on a page; null when no element has it. */
export interface FocusSpot {
  /** The same for the same element. */
  readonly number: number;
  readonly name: string;
  /** Whether any part of it is uncovered and in the window. */
  readonly isSeen: boolean;
  /** Whether it is marked as having the focus. */
  readonly isMarked: boolean;
}

interface Measurements {
  readonly sideways: readonly string[];
  readonly cutOff: readonly string[];
  readonly smallTargets: readonly string[];
  readonly motion: readonly string[];
  readonly focusSpot: FocusSpot | null;
}

/** Asks the page for one of the measurements of `in-page/measure.js`. */
export async function measure<K extends keyof Measurements>(page: Page, what: K): Promise<Measurements[K]> {
  // One call in the usual case, that it is there.
  const outcome = await page.evaluate<Measurements[K] | undefined>(`globalThis.measure?.${what}()`);
  if (outcome !== undefined) return outcome;
  await page.evaluate(MEASURE);
  return page.evaluate<Measurements[K]>(`measure.${what}()`);
}

/** Sets text as wide as WCAG 1.4.12 has readers set it, or takes that back. */
export async function spaceOut(page: Page, isOn: boolean): Promise<void> {
  await page.evaluate(MEASURE);
  await page.evaluate(`measure.spaceOut(${isOn})`);
}
