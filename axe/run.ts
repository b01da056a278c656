import { parseArgs } from 'node:util';
import { launchBrowser } from '../e2e/fixtures/browser.ts';
import { buildWhenNeeded } from '../tools/setup/build.mjs';
import { findBrowser } from '../tools/test/find-browser.mjs';
import { seatsOf } from './matrix/seats.ts';
import { measureViews } from './measure-views.ts';
import { findingLines, tableOf } from './report/table.ts';
import { nameOf } from './views/view.ts';
import { views } from './views/views.ts';

/** `npm run axe [-- --only agenda]`: every page in every state, window, theme and language; ends with 1 when anything is wrong. */
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const say = (line: string): void => void process.stdout.write(`${line}\n`);

process.env['CHROME_BIN'] = await findBrowser(process.env);
await buildWhenNeeded();
const wanted = views.filter((view) => nameOf(view).includes(values.only ?? ''));
const browser = await launchBrowser();
const measured = await measureViews(browser, seatsOf(wanted), say);
await browser.close();

for (const line of findingLines(measured)) say(line);
say(tableOf(measured));
process.exitCode = measured.some(({ findings }) => findings.length > 0) ? 1 : 0;
