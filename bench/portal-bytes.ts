import { join } from 'node:path';
import { isWithin, weighPortal } from '../tools/budgets/check-budgets.mjs';
import { buildPortal } from '../tools/setup/build.mjs';
import type { Row } from './row.ts';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** What a browser fetches, in brotli bytes. */
export async function portalBytes(): Promise<Row[]> {
  await buildPortal();
  const weights = await weighPortal(join(import.meta.dirname, '../dist/portal'));
  return weights.map((check) => ({
    what: check.part,
    measured: kilobytes(check.bytes),
    budget: `≤ ${kilobytes(check.budget)}`,
    beside: '',
    isWithin: isWithin(check),
  }));
}
