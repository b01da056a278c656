import type { Page } from 'playwright-core';
import { askAxe, findingText } from '../../e2e/steps/ask-axe.ts';
import type { Theme } from '../matrix/conditions.ts';
import type { Check } from './check.ts';

/** Where the device gives the colours, axe reads those that it has replaced. */
const WITHOUT_CONTRAST = { 'color-contrast': { enabled: false } };

/** The rules of axe for WCAG 2.0 to 2.2, A and AA, in each theme. */
export const axeCheck: Check = {
  name: 'axe',
  criteria: [],
  isDoneAt: () => true,
  async run({ visitor: { page }, themes }) {
    const findings: string[] = [];
    const advice: string[] = [];
    for (const theme of themes) {
      await showTheme(page, theme);
      const { violations } = await askAxe(page, theme === 'forced' ? WITHOUT_CONTRAST : {});
      for (const rule of violations) {
        const isAdvice = rule.tags.includes('best-practice');
        (isAdvice ? advice : findings).push(`${theme}: ${findingText(rule)}`);
      }
    }
    return { runs: themes.length, findings, advice };
  },
};

/** Has the device show pages so. */
export async function showTheme(page: Page, theme: Theme): Promise<void> {
  const colorScheme = theme === 'dark' ? 'dark' : 'light';
  await page.emulateMedia({ colorScheme, forcedColors: theme === 'forced' ? 'active' : 'none' });
}
