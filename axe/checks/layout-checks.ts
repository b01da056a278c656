import { isAtRest } from '../../e2e/steps/ask-axe.ts';
import type { Check, Seat } from './check.ts';
import { measure, spaceOut } from './in-page.ts';

/** Pixels that somebody's browser gives text of ordinary size who has doubled it; 16 is the usual. */
const DOUBLE = { standard: 32, fixed: 26 };
const USUAL = { standard: 16, fixed: 13 };

const once = (findings: readonly string[]) => ({ runs: 1, findings });

/** Nothing runs off the side of a window of 320 pixels. */
export const reflow: Check = {
  name: 'reflow',
  criteria: ['1.4.10'],
  isDoneAt: ({ width }) => width === 320,
  run: async ({ visitor: { page } }) => once(await measure(page, 'sideways')),
};

/** Everything that is pressed is at least 24 pixels wide and high; only links in sentences may be lower. */
export const targets: Check = {
  name: 'targets',
  criteria: ['2.5.8'],
  isDoneAt: () => true,
  run: async ({ visitor: { page } }) => once(await measure(page, 'smallTargets')),
};

/** Text of twice the size, as set in the browser, is neither cut off nor off the page. */
export const bigText: Check = {
  name: 'bigText',
  criteria: ['1.4.4'],
  isDoneAt: ({ width }) => width === 768,
  async run(seat) {
    const devTools = await seat.visitor.page.context().newCDPSession(seat.visitor.page);
    await devTools.send('Page.setFontSizes', { fontSizes: DOUBLE });
    const outcome = once(await whatIsLost(seat));
    await devTools.send('Page.setFontSizes', { fontSizes: USUAL });
    await devTools.detach();
    return outcome;
  },
};

/** Text with wider lines, letters and words is neither cut off nor off the page. */
export const textSpacing: Check = {
  name: 'textSpacing',
  criteria: ['1.4.12'],
  isDoneAt: ({ width, language }) => language === 'en' && (width === 390 || width === 1440),
  async run(seat) {
    await spaceOut(seat.visitor.page, true);
    const outcome = once(await whatIsLost(seat));
    await spaceOut(seat.visitor.page, false);
    return outcome;
  },
};

async function whatIsLost({ visitor: { page } }: Seat): Promise<string[]> {
  await isAtRest(page);
  return [...(await measure(page, 'sideways')), ...(await measure(page, 'cutOff'))];
}
