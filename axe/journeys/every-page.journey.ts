import { launchBrowser } from '../../e2e/fixtures/browser.ts';
import { closeAll, closing } from '../../e2e/fixtures/closing.ts';
import { axeCheck } from '../checks/axe-check.ts';
import { reflow, targets } from '../checks/layout-checks.ts';
import { pairwiseSeats } from '../matrix/seats.ts';
import { measureViews } from '../measure-views.ts';
import { findingLines } from '../report/table.ts';
import { views } from '../views/views.ts';

describe('Every page in every state', () => {
  afterAll(closeAll);

  it('shuts nobody out, in a pairwise choice of windows, themes and directions', async () => {
    const browser = closing(await launchBrowser());
    const way = { plan: pairwiseSeats(views), checks: [axeCheck, reflow, targets], tell: () => undefined };
    const measured = await measureViews(browser, way);
    expect(findingLines(measured)).toEqual([]);
    expect(new Set(measured.map(({ view }) => view)).size).toBe(views.length);
  }, 1_200_000);
});
