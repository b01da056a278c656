import type { Page } from 'playwright-core';

/** From the next page on, what moves without anybody's doing is added up. */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(`
    globalThis.shifted = 0;
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) globalThis.shifted += value;
    }).observe({ type: 'layout-shift', buffered: true });
  `);
}

/** How much has moved since the page was loaded (web.dev/articles/cls). */
export async function layoutShift(page: Page): Promise<number> {
  return Math.round((await page.evaluate<number>('shifted')) * 1000) / 1000;
}

/** Waits until the device keeps the Events API's answer at an address that ends like this. */
export async function keptOnDevice(page: Page, ending: string): Promise<void> {
  await page.evaluate(`(async () => {
    const isKept = async () => (await (await caches.open('portal.answers')).keys()).some(({ url }) => url.endsWith('${ending}'));
    while (!(await isKept())) await new Promise((again) => setTimeout(again, 50));
  })()`);
}
