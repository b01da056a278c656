import type { Browser } from 'playwright-core';
import { launchBrowser, newVisitor } from '../../e2e/fixtures/browser.ts';
import { axeCheck } from '../checks/axe-check.ts';
import { reflow, targets } from '../checks/layout-checks.ts';
import { atOnce } from '../matrix/at-once.ts';
import { pairwise, type PairwiseRow } from '../matrix/pairwise.ts';
import { PATIENCE, reach, resize, speak } from '../matrix/reach.ts';
import { nameOf, type View } from '../views/view.ts';
import { views } from '../views/views.ts';
import { openWorld } from '../worlds/open-world.ts';
import { type World, worldNames } from '../worlds/world.ts';

const rows = pairwise(views);

/** The pairwise choice of `npm run axe`: each view is reached once, then shown in other windows, themes and languages. */
describe('Every page in every state', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(() => browser.close());

  async function findingsOf(view: View, world: World): Promise<string[]> {
    const visitor = await newVisitor(browser, world.house);
  visitor.page.setDefaultTimeout(PATIENCE);
    const own = rows.filter((row) => row.view === view);
    const found: string[] = [];
    const look = async ({ conditions: { language, width, theme } }: PairwiseRow): Promise<void> => {
      await resize(visitor, width);
      await speak(visitor, language);
      const seat = { visitor, language, width, themes: [theme] };
      for (const check of [axeCheck, reflow, targets].filter((one) => one.isDoneAt(seat))) {
        const { findings, advice = [] } = await check.run(seat);
        found.push(...[...findings, ...advice].map((finding) => `${nameOf(view)}, ${language} ${width} ${theme}: ${finding}`));
      }
    };
    try {
      await reach(visitor, view, world, own[0]?.conditions.width ?? 1440);
      for (const row of own) await look(row);
    } catch (error) {
      found.push(`${nameOf(view)} is not reached: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      await visitor.close();
    }
    return found;
  }

  for (const name of worldNames) {
    it(`has nothing that shuts anybody out, in a house that is called ${name}`, async () => {
      const world = await openWorld(name);
      const found: string[] = [];
      const own = views.filter((view) => view.world === name);
      await atOnce(name === 'silent' ? 1 : 2, own, async (view) => {
        found.push(...(await findingsOf(view, world)));
      });
      await world.house.close();
      expect(found).toEqual([]);
    }, 600_000);
  }
});
