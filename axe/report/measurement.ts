import type { AccessibilityMeasurement, MeasuredPage } from '../../contract/accessibility-measurement.ts';
import { languages, themes, widths } from '../matrix/conditions.ts';
import type { Measured } from '../measure-views.ts';

/** Versions of the portal, of axe and of the browser. */
export type Versions = Pick<AccessibilityMeasurement, 'portal' | 'axe' | 'browser'>;

/** Told in the table only: whether a view was reached, and without errors of the page, is for who writes the portal. */
const forWriters = ['reached', 'noErrors'];

/**
 * The measurement with what has just been measured; pages that were not looked at this time stay as they are.
 *
 * @param today the day in UTC, `2026-11-24`
 */
export function measurementWith(
  before: readonly MeasuredPage[],
  measured: readonly Measured[],
  versions: Versions,
  today: string,
): AccessibilityMeasurement {
  const names = [...new Set(measured.map(({ view }) => view.page))];
  const now = names.map((name) => pageOf(name, measured, today));
  const pages = [...before.filter(({ page }) => !names.includes(page)), ...now].sort((a, b) => (a.page < b.page ? -1 : 1));
  const [narrowest, widest] = [Math.min(...widths), Math.max(...widths)];
  return { ...versions, languages: languages.length, themes: themes.length, narrowest, widest, pages };
}

function pageOf(page: string, measured: readonly Measured[], measuredOn: string): MeasuredPage {
  const own = measured.filter(({ view }) => view.page === page);
  const checks = [...new Set(own.map(({ check }) => check))].filter((name) => !forWriters.includes(name));
  return {
    page,
    states: new Set(own.map(({ view }) => view.state)).size,
    measuredOn,
    checks: checks.sort().map((name) => {
      const done = own.filter(({ check }) => check === name);
      return {
        name,
        runs: done.reduce((sum, { runs }) => sum + runs, 0),
        findings: new Set(done.flatMap(({ view, findings }) => findings.map((finding) => `${view.state} ${finding}`))).size,
      };
    }),
  };
}
