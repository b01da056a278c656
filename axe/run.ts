import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import axe from 'axe-core';
import { launchBrowser } from '../e2e/fixtures/browser.ts';
import { buildWhenNeeded } from '../tools/setup/build.mjs';
import { findBrowser } from '../tools/test/find-browser.mjs';
import { checks } from './checks/checks.ts';
import { oneSeatEach, pairwiseSeats, seatsOf } from './matrix/seats.ts';
import { measureViews } from './measure-views.ts';
import { measurementWith } from './report/measurement.ts';
import { readMeasurement, writeMeasurement } from './report/measurement-file.ts';
import { writeSummary } from './report/summary.ts';
import { findingLines, tableOf } from './report/table.ts';
import { views } from './views/views.ts';

/**
 * `npm run axe [-- --only events/:readableEventId/agenda,sign-in] [--choice pairwise|one]`: every page in every state, window,
 * theme and language, or fewer of them. Ends with 1 when anything is wrong; keeps what was measured for the portal's statement.
 */
const { values } = parseArgs({ options: { only: { type: 'string' }, choice: { type: 'string', default: 'whole' } } });
const choices: Readonly<Record<string, typeof seatsOf>> = { whole: seatsOf, pairwise: pairwiseSeats, one: oneSeatEach };
const choose = choices[values.choice];
if (!choose) throw new Error(`There is no choice "${values.choice}": ${Object.keys(choices).join(', ')}.`);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const pages = values.only?.split(',') ?? views.map(({ page }) => page);
const wanted = views.filter(({ page }) => pages.includes(page));
if (wanted.length === 0) throw new Error(`No such page. Pages: ${[...new Set(views.map(({ page }) => page))].join(', ')}.`);

process.env['CHROME_BIN'] = await findBrowser(process.env);
await buildWhenNeeded();
const browser = await launchBrowser();
const measured = await measureViews(browser, {
  plan: choose(wanted),
  checks,
  tell: say,
});
const versions = { portal: versionOfPortal(), axe: axe.version, browser: `Chromium ${browser.version()}` };
await browser.close();

for (const line of findingLines(measured)) say(line);
say(tableOf(measured));
const isReached = measured.every(({ check, findings }) => check !== 'reached' || findings.length === 0);
if (isReached) {
  const today = new Date().toISOString().slice(0, 10);
  const measurement = measurementWith(readMeasurement().pages, measured, versions, today);
  writeMeasurement(measurement);
  writeSummary(measurement);
}
process.exitCode = measured.some(({ findings }) => findings.length > 0) ? 1 : 0;

function versionOfPortal(): string {
  return (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;
}
