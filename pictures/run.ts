import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../e2e/fixtures/browser.ts';
import { findBrowser } from '../tools/test/find-browser.mjs';
import { openHouse } from './open-house.ts';
import { scenes } from './scenes/scenes.ts';
import { SHAPES, shapeOf } from './shape.ts';
import { takePicture } from './take.ts';

/**
 * `npm run pictures [-- --only event,agenda --shapes 390-light,1440-ar --hue 200]`: every page and state of the built portal as an
 * attendee sees it, in dist/pictures, to be looked at one by one.
 */
const { values } = parseArgs({ options: { only: { type: 'string' }, shapes: { type: 'string' }, hue: { type: 'string' } } });
const names = values.only?.split(',');
const wanted = scenes.filter(({ name }) => !names || names.some((start) => name.startsWith(start)));
const shapes = (values.shapes?.split(',') ?? SHAPES).map(shapeOf);
const folder = join(import.meta.dirname, '../dist/pictures', values.hue === undefined ? '' : `hue-${values.hue}`);
mkdirSync(folder, { recursive: true });

process.env['CHROME_BIN'] = await findBrowser(process.env);
const house = await openHouse(values.hue === undefined ? {} : { brandHue: Number(values.hue) });
const browser = await launchBrowser();
try {
  for (const scene of wanted) {
    for (const shape of shapes) {
      const troubles = await takePicture(browser, house, scene, shape, folder).catch((error: unknown) => [String(error)]);
      process.stdout.write(`${[`${scene.name}-${shape.name}`, ...troubles].join('\n    ')}\n`);
    }
  }
} finally {
  await browser.close();
  await house.close();
}
