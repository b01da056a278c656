import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { areaFiles, bytesOfPackage, initialFiles, onDemandFiles } from './portal-parts.mjs';
import { readChunks, wireBytes } from './read-chunks.mjs';

/**
 * Brotli bytes. 110 kB stand for 1.1 s on a slow 4G line, 40 kB for a tap that feels answered. What counts as what, and why, is in
 * docs/decisions/0007.
 */
const firstViewBudget = 110_000;
const areaBudget = 40_000;
/** The captcha widget weighs more than the rest of a registration; it comes only where an event asks for it. */
const captchaBudget = 36_000;
/** MSAL comes only when somebody signs in, or has before. */
const signInBudget = 80_000;
/** The one piece that may hold anything of MSAL. */
const signInPiece = 'src/app/core/authenticated-user/msal/msal-client.ts';
/** @type {Readonly<Record<string, number>>} */
const ownBudgets = {
  'src/app/features/registration/data/solve-challenge.ts': captchaBudget,
  [signInPiece]: signInBudget,
};

/**
 * @typedef {object} BudgetCheck
 * @property {string} part
 * @property {number} bytes
 * @property {number} budget
 */

/**
 * Weighs the built portal.
 * @param {string} distFolder `dist/portal`: the built portal in `browser/`, and what the build said about it
 * @returns {Promise<BudgetCheck[]>}
 */
export async function weighPortal(distFolder) {
  const folder = join(distFolder, 'browser');
  const chunks = readChunks(join(distFolder, 'browser-stats.json'));
  const initial = initialFiles(chunks, readFileSync(join(folder, 'index.html'), 'utf8'));
  const areas = areaFiles(chunks, initial);
  const firstList = areas.get('event-listing');
  if (firstList === undefined)
    throw new Error('What the list of events loads is not known: the build has no area event-listing.');
  const firstView = [...initial, ...firstList];
  const checks = [{ part: 'JavaScript and CSS before the event list is usable', files: firstView, budget: firstViewBudget }];
  for (const [area, files] of areas) checks.push({ part: `area ${area}`, files: [...files], budget: areaBudget });
  const pieces = onDemandFiles(chunks, initial);
  for (const [piece, files] of pieces)
    checks.push({ part: `on demand: ${piece}`, files: [...files], budget: ownBudgets[piece] ?? areaBudget });
  const weighed = checks.map(async ({ part, files, budget }) => ({ part, bytes: await wireBytes(folder, files), budget }));
  const unasked = [...pieces].flatMap(([piece, files]) => (piece === signInPiece ? [] : [...files]));
  const anonymous = [...firstView, ...[...areas.values()].flatMap((files) => [...files]), ...unasked];
  const msal = { part: 'of MSAL, for whoever does not sign in', bytes: bytesOfPackage(chunks, anonymous, '@azure'), budget: 0 };
  return [...(await Promise.all(weighed)), msal];
}

/** @param {BudgetCheck} check */
export const isWithin = ({ bytes, budget }) => bytes <= budget;

/** @param {BudgetCheck} check */
export const describeCheck = ({ part, bytes, budget }) => `${part}: ${kilobytes(bytes)} of ${kilobytes(budget)} brotli`;

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
