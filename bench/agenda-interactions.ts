import type { Browser, Locator, Page } from 'playwright-core';
import { median } from './median.ts';

export interface Interactions {
  /** From the press to the next paint (ms), as the browser itself counts it. */
  readonly filter: number;
  readonly day: number;
  /** The longest time between two frames while the wheel turns (ms). */
  readonly scroll: number;
}

/** The processor is slowed down so many times. */
const THROTTLING = 4;
const TURNS = 3;
const CALM = 1500;

const LISTEN = `window.interactions = [];
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (entry.interactionId) window.interactions.push(entry.duration);
}).observe({ type: 'event', durationThreshold: 16, buffered: true });`;

const WATCH_FRAMES = `window.longestFrame = 0;
window.watching = true;
{
  let before = performance.now();
  const look = (now) => {
    window.longestFrame = Math.max(window.longestFrame, now - before);
    before = now;
    if (window.watching) requestAnimationFrame(look);
  };
  requestAnimationFrame((now) => { before = now; look(now); });
}`;

/** Filters, changes the day and scrolls, each a few times, with a slow processor. */
export async function agendaInteractions(browser: Browser, address: string): Promise<Interactions> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(LISTEN);
    await page.goto(address);
    await page.locator('a[data-session]').first().waitFor();
    await page.waitForTimeout(CALM * 2);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLING });
    const days = page.locator('app-day-tabs a');
    const track = page.locator('app-track-chips button').first();
    const filter = await middleOf(() => interaction(page, track));
    // Pressed an odd number of times: the other days may have nothing of that track.
    await track.click();
    return {
      filter,
      day: await middleOf((turn) => interaction(page, days.nth((turn + 1) % 2))),
      scroll: await middleOf(() => longestFrame(page)),
    };
  } finally {
    await context.close();
  }
}

/** Pressed with the bare mouse: what `click()` looks at beforehand inside the page would count as the page's own work. */
async function interaction(page: Page, target: Locator): Promise<number> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('Nothing to press');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(CALM);
  await page.evaluate('window.interactions.length = 0');
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForTimeout(CALM);
  return page.evaluate<number>('Math.max(0, ...window.interactions)');
}

async function longestFrame(page: Page): Promise<number> {
  await page.locator('app-agenda-grid').hover();
  await page.evaluate(WATCH_FRAMES);
  for (let turn = 0; turn < 12; turn++) {
    await page.mouse.wheel(120, 240);
    await page.waitForTimeout(60);
  }
  return page.evaluate<number>('(window.watching = false, window.longestFrame)');
}

async function middleOf(measure: (turn: number) => Promise<number>): Promise<number> {
  const measured: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) measured.push(await measure(turn));
  return median(measured);
}
