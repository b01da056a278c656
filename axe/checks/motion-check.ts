import type { Check } from './check.ts';
import { measure } from './in-page.ts';

/** For somebody who has asked their device for less motion, nothing moves longer than a hundredth of a second. */
export const lessMotion: Check = {
  name: 'lessMotion',
  criteria: ['2.3.3'],
  isDoneAt: ({ width, language }) => width === 1440 && language === 'en',
  async run({ visitor: { page } }) {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const findings = await measure(page, 'motion');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    return { runs: 1, findings };
  },
};
