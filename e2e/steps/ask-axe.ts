import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, Result, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations', 'incomplete'],
};

/** Until nothing moves that comes to an end: what fades in has not the contrast that somebody reads it with. */
const AT_REST = `(async () => {
  const moving = () => document.getAnimations().filter(({ playState, effect }) =>
    playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
  for (let now = moving(); now.length > 0; now = moving()) await Promise.allSettled(now.map(({ finished }) => finished));
})()`;

export const isAtRest = (page: Page): Promise<void> => page.evaluate(AT_REST);

/**
 * What axe finds on the page once it is at rest: by the rules of WCAG 2.0 to 2.2, A and AA, and by its own of good practice.
 *
 * @param rules single rules switched off
 */
export async function askAxe(page: Page, rules: RunOptions['rules'] = {}): Promise<AxeResults> {
  await isAtRest(page);
  // Evaluated by the browser's debugger, which the page's own content security policy does not govern.
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(AXE);
  return page.evaluate<AxeResults, RunOptions>(
    (options) => (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(options),
    { ...RULES, rules },
  );
}

/** One line for a rule that is broken, with the elements that break it. */
export const findingText = ({ id, nodes }: Result): string => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`;
