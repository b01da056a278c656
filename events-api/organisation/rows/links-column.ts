import type { LinkEntry } from '../fields.ts';

/** Links as their JSON column holds them, their members in one order so that equal links are equal text. */
export function linksColumn(given: readonly LinkEntry[] | undefined, stored: string | undefined): string {
  return given ? JSON.stringify(given.map(({ title, url }) => ({ title, url }))) : (stored ?? '[]');
}

export const linksOf = (column: string): LinkEntry[] => JSON.parse(column) as LinkEntry[];
