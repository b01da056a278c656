import type { Browser, CDPSession, Page } from 'playwright-core';
import { median } from './median.ts';

export interface Paint {
  /** Main-thread time from the arrival of the data to the painted page, without waiting (ms). */
  readonly total: number;
  readonly script: number;
  readonly styleAndLayout: number;
  /** Of the painted page, and of the page once all of the day is drawn. */
  readonly nodes: number;
  readonly nodesInTheEnd: number;
  /** Sessions that are drawn in the end. */
  readonly sessions: number;
}

type Metrics = Readonly<Record<string, number>>;

const RUNS = 5;
/** Time after which nothing is under way any more (ms). */
const CALM = 2500;

/** Afterwards `window.painted` resolves to the number of nodes when sessions have been painted. */
const WATCH = `void (window.painted = new Promise((done) => new MutationObserver((_, observer) => {
  if (document.querySelector('a[data-session]') === null) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => done(document.querySelectorAll('*').length)));
}).observe(document.body, { childList: true, subtree: true })))`;

/** The agenda's data is held back until everything else of the page is there; then the work of the page's thread is counted. */
export async function agendaPaint(browser: Browser, address: string): Promise<Paint> {
  const paints: Paint[] = [];
  for (let run = 0; run < RUNS; run++) paints.push(await paintOnce(browser, address));
  const of = (member: keyof Paint): number => median(paints.map((paint) => paint[member]));
  return {
    total: of('total'),
    script: of('script'),
    styleAndLayout: of('styleAndLayout'),
    nodes: of('nodes'),
    nodesInTheEnd: of('nodesInTheEnd'),
    sessions: of('sessions'),
  };
}

async function paintOnce(browser: Browser, address: string): Promise<Paint> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    // Time of the thread itself: what other programs take on the machine is not ours.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const release = await holdBack(page);
    await page.goto(address);
    await page.locator('app-agenda-skeleton').waitFor();
    await page.waitForTimeout(CALM);
    await page.evaluate(WATCH);
    const before = await metricsOf(session);
    release();
    const nodes = await page.evaluate<number>('window.painted');
    const after = await metricsOf(session);
    await page.waitForTimeout(CALM);
    const took = (name: string): number => ((after[name] ?? 0) - (before[name] ?? 0)) * 1000;
    return {
      total: took('TaskDuration'),
      script: took('ScriptDuration'),
      styleAndLayout: took('RecalcStyleDuration') + took('LayoutDuration'),
      nodes,
      nodesInTheEnd: await page.locator('*').count(),
      sessions: await page.locator('a[data-session]').count(),
    };
  } finally {
    await context.close();
  }
}

/** @returns what lets the agenda's data through */
async function holdBack(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(/\/agenda\?/, async (route) => {
    if (route.request().isNavigationRequest()) return route.continue();
    const response = await route.fetch();
    const body = await response.body();
    await promise;
    return route.fulfill({ response, body });
  });
  return () => resolve(undefined);
}

async function metricsOf(session: CDPSession): Promise<Metrics> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
