import type { Page } from 'playwright-core';
import type { Check } from './check.ts';
import { type FocusSpot, measure } from './in-page.ts';

/** More stops of the Tab key than that are more of the same: sessions of a list, speakers by name. */
const MOST_STOPS = 60;

/** The Tab key leads through the page: each stop is seen and marked, none holds on to the focus. */
export const keyboard: Check = {
  name: 'keyboard',
  criteria: ['2.1.2', '2.4.7', '2.4.11'],
  isDoneAt: ({ width, language }) => (width === 390 && language === 'en') || (width === 1440 && language !== 'ja'),
  async run({ visitor: { page } }) {
    const findings = new Set<string>();
    for (const key of ['Tab', 'Shift+Tab']) {
      for (const finding of await goThrough(page, key)) findings.add(finding);
    }
    return { runs: 1, findings: [...findings] };
  },
};

async function goThrough(page: Page, key: string): Promise<string[]> {
  const findings: string[] = [];
  const seen = new Set<number>();
  let before: FocusSpot | null = null;
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press(key);
    const spot = await measure(page, 'focusSpot');
    if (spot === null) return findings;
    // A page with one thing to press leads from it to itself.
    if (before?.number === spot.number && stop > 1) return [...findings, `${key} does not lead on from ${spot.name}`];
    if (seen.has(spot.number)) return findings;
    seen.add(spot.number);
    before = spot;
    findings.push(...findingsAt(spot, key));
  }
  return findings;
}

function findingsAt({ name, isSeen, isMarked }: FocusSpot, key: string): string[] {
  return [
    ...(isSeen ? [] : [`${key}: covered or outside the window: ${name}`]),
    ...(isMarked ? [] : [`${key}: focus not marked: ${name}`]),
  ];
}
