import { cleanLine, shorten } from '../text/clean-text.ts';
import { findWebAddress, hostOf } from '../text/web-address.ts';
import type { ScheduleLink } from './schedule.ts';

/** Each address once; without a title it is called after its host. What a browser cannot open (`mailto:`, `javascript:`) is left away. */
export function sessionLinks(links: readonly ScheduleLink[]): { title: string; url: string }[] {
  const titles = new Map<string, string>();
  for (const link of links) {
    const url = findWebAddress(link.url);
    if (url === undefined || titles.has(url)) continue;
    titles.set(url, shorten(cleanLine(link.title) ?? hostOf(url), 500));
  }
  return [...titles].map(([url, title]) => ({ title, url }));
}
