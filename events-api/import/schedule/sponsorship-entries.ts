import type { SponsorshipEntry } from '../../organisation/pass-entry.ts';
import type { Report } from '../report.ts';
import { cleanLine, cleanText, shorten } from '../text/clean-text.ts';
import { findWebAddress } from '../text/web-address.ts';
import { present } from './present.ts';
import type { ScheduleSponsorship } from './schedule.ts';

export function sponsorshipEntries(
  sponsorships: readonly ScheduleSponsorship[],
  eventId: string,
  report: Report,
): SponsorshipEntry[] {
  const entries = new Map<string, SponsorshipEntry>();
  for (const sponsorship of sponsorships) {
    const name = cleanLine(sponsorship.name);
    const why = name === null ? 'There is no name.' : entries.has(sponsorship.key) ? 'It stands twice in its level.' : undefined;
    if (name === null || why !== undefined) {
      report.leaveOut({ what: 'sponsorship', id: sponsorship.key, name: name ?? '', why: why ?? '' });
    } else {
      entries.set(sponsorship.key, sponsorshipEntry(sponsorship, name, eventId));
    }
  }
  return [...entries.values()];
}

function sponsorshipEntry(
  { key, sponsorKey, level, description, url, logoUrl }: ScheduleSponsorship,
  name: string,
  eventId: string,
): SponsorshipEntry {
  const category = cleanLine(level);
  const text = cleanText(description);
  return present({
    id: `${eventId}/${key}`,
    sponsorName: shorten(name, 200),
    sponsorId: `${eventId}/${sponsorKey}`,
    category: category === null ? null : shorten(levelName(category), 100),
    description: description === undefined ? undefined : text === null ? null : shorten(text, 4000),
    url: url === undefined ? undefined : (findWebAddress(url) ?? null),
    logoUrl: logoUrl === undefined ? undefined : (findWebAddress(logoUrl) ?? null),
  });
}

/** Formats write levels as people do or as ids: `co-promotion-partner` → `Co-promotion partner`, `Media Partners` stays. */
function levelName(level: string): string {
  const words = /[\s]/.test(level) ? level : level.replace(/(?<!^co)[-_]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
