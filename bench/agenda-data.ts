import type { Browser } from 'playwright-core';

/** Bytes that the Events API sends, as they come over the wire, until the agenda stands there and is calm. */
export async function agendaData(browser: Browser, address: string, api: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const ours = new Set<string>();
    let bytes = 0;
    session.on('Network.responseReceived', ({ requestId, response }) => response.url.startsWith(api) && ours.add(requestId));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (ours.has(requestId)) bytes += encodedDataLength;
    });
    await session.send('Network.enable');
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.locator('a[data-session]').first().waitFor();
    return bytes;
  } finally {
    await context.close();
  }
}
