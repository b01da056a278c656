import type { Measured } from '../measure-views.ts';
import { viewsOf } from '../views/view.ts';
import { views } from '../views/views.ts';
import { measurementWith } from './measurement.ts';
import { readMeasurement } from './measurement-file.ts';

const versions = { portal: '1.0.0', axe: '4.0.0', browser: 'Chromium 140' };
const [list, other] = viewsOf('events', { upcoming: '/events', past: '/events?when=past' });

describe('The measurement of accessibility', () => {
  it('that the portal tells of belongs to the pages that are measured: `npm run axe -- --only` the others', () => {
    const measured = readMeasurement().pages.map(({ page }) => page);
    expect(measured.toSorted()).toEqual([...new Set(views.map(({ page }) => page))].toSorted());
  });

  it('adds up the checks of a page, counts a finding of several windows once, and keeps pages that were not looked at', () => {
    const seat = { language: 'en', width: 320, themes: ['light'] } as const;
    const measured: Measured[] = [
      { view: list!, seat, check: 'axe', runs: 3, findings: ['light: label'], advice: [] },
      { view: list!, seat: { ...seat, width: 390 }, check: 'axe', runs: 3, findings: ['light: label'], advice: [] },
      { view: other!, seat, check: 'axe', runs: 3, findings: [], advice: ['light: region'] },
      { view: other!, seat, check: 'noErrors', runs: 1, findings: [], advice: [] },
    ];
    const kept = { page: 'about', states: 1, measuredOn: '2026-01-01', checks: [] };
    const { pages } = measurementWith([kept, { ...kept, page: 'events' }], measured, versions, '2026-11-24');
    expect(pages).toEqual([
      kept,
      { page: 'events', states: 2, measuredOn: '2026-11-24', checks: [{ name: 'axe', runs: 9, findings: 1 }] },
    ]);
  });
});
