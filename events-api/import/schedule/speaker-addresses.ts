import type { SpeakerEntry } from '../../organisation/speaker-entry.ts';
import { cleanLine, shorten } from '../text/clean-text.ts';
import { findWebAddress, hostOf } from '../text/web-address.ts';
import type { SpeakerLink } from './schedule.ts';

type Addresses = Pick<SpeakerEntry, 'twitter' | 'linkedin' | 'blog' | 'website' | 'links'>;
type Field = Exclude<keyof Addresses, 'links'>;

/** Sorts a speaker's addresses: the first of each kind has a field of its own, the others stay a list. All are set, blank ones `null`. */
export function sortAddresses(links: readonly SpeakerLink[]): Addresses {
  const sorted: Record<Field, string | null> = { twitter: null, linkedin: null, blog: null, website: null };
  const others: { title: string; url: string }[] = [];
  for (const link of links) {
    const url = findSpeakerAddress(link);
    if (url === undefined) continue;
    const field = fieldOf(url, link.kind ?? link.title ?? '');
    if (field && sorted[field] === null) sorted[field] = url;
    else others.push({ title: shorten(cleanLine(link.title) ?? hostOf(url), 500), url });
  }
  return { ...sorted, links: others };
}

/** `@name` is how people write an account; where depends on the network. */
function findSpeakerAddress({ url, kind, title }: SpeakerLink): string | undefined {
  const account = /^@([\w.]{1,50})$/.exec(url?.trim() ?? '')?.[1];
  if (account === undefined) return findWebAddress(url);
  return /twitter|^x$/i.test(kind ?? title ?? '') ? `https://twitter.com/${account}` : undefined;
}

function fieldOf(url: string, kind: string): Field | undefined {
  const host = hostOf(url);
  if (/(^|\.)(twitter|x)\.com$/.test(host)) return 'twitter';
  if (/(^|\.)linkedin\.com$/.test(host)) return 'linkedin';
  if (/blog/i.test(kind)) return 'blog';
  return /web|site|home|company|^$/i.test(kind) ? 'website' : undefined;
}
