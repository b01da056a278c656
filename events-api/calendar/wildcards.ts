import { escapeHtml } from './escape-html.ts';
import { isHtml } from './plain-text.ts';

/** Filled by us, whatever a caller sends under its name. */
export const CHECKIN_URL_WILDCARD = 'msevtmgt_checkin_url';

const WILDCARD = /\{\{\s*([^{}\s]{1,100})\s*\}\}/g;

/**
 * Calendar content with its `{{name}}` wildcards replaced; one that nobody gave a value for becomes nothing. In HTML a value is text,
 * never markup: it comes from an address that anybody can write.
 */
export function fillWildcards(content: string, values: ReadonlyMap<string, string>): string {
  const write = isHtml(content) ? escapeHtml : (value: string) => value;
  return content.replace(WILDCARD, (_, name: string) => write(values.get(name) ?? ''));
}
