import type { LinkWire } from '../../../contract/link.ts';

/** Links as the store keeps them, in JSON that only the importer writes. */
export const linksOf = (json: string): LinkWire[] => (JSON.parse(json) as LinkWire[]).map(({ title, url }) => ({ title, url }));
