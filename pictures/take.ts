import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { newVisitor } from '../e2e/fixtures/browser.ts';
import type { House } from '../e2e/fixtures/house.ts';
import type { Scene } from './scene.ts';
import type { Shape } from './shape.ts';

/** More of a long page says nothing new. */
const TALLEST = 4000;

/** Takes one picture into the folder. @returns what went wrong on the page meanwhile */
export async function takePicture(browser: Browser, house: House, scene: Scene, shape: Shape, folder: string) {
  const visitor = await newVisitor(browser, house, shape.options);
  try {
    await scene.arrange(visitor, house);
    // Where the page waits for ever, that is the picture.
    await visitor.page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => undefined);
    await visitor.page.evaluate('document.fonts.ready');
    const { width = 0, height = 0 } = visitor.page.viewportSize() ?? {};
    const whole = await visitor.page.evaluate<number>('document.documentElement.scrollHeight');
    // What stands fixed in the window would else stand in the middle of a whole page.
    if (scene.part !== 'window') await visitor.page.evaluate('scrollTo(0, 0)');
    await visitor.page.screenshot({
      path: join(folder, `${scene.name}-${shape.name}.png`),
      animations: 'disabled',
      ...(scene.part !== 'window' && {
        fullPage: true,
        clip: { x: 0, y: 0, width, height: Math.min(Math.max(whole, height), TALLEST) },
      }),
    });
    const isTooWide = await visitor.page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth');
    return isTooWide ? [...visitor.troubles, 'it scrolls sideways'] : visitor.troubles;
  } finally {
    await visitor.close();
  }
}
