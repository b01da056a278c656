import type { Report } from '../report.ts';
import type { ScheduleSponsorship } from '../schedule/schedule.ts';
import { slug } from '../text/slug.ts';
import { choose, type Written } from './choose-language.ts';
import type { OpassSponsors } from './schema.ts';

/** The file does not say which level is higher: those that everybody knows come first, the others as they first appear. */
const knownLevels = ['titanium', 'diamond', 'platinum', 'gold', 'silver', 'bronze'];

export function opassSponsorships(sponsors: OpassSponsors, language: Written, report: Report): ScheduleSponsorship[] {
  const ready = sponsors.filter(({ prepare }) => prepare !== true);
  for (const { id, name } of sponsors.filter(({ prepare }) => prepare === true)) {
    const why = 'The file says that it is still being prepared.';
    report.leaveOut({ what: 'sponsorship', id, name: choose(name, language, (text) => text) ?? '', why });
  }
  return sortByLevel(ready).map((sponsor) => ({
    key: slug(sponsor.id),
    sponsorKey: slug(sponsor.id),
    name: choose(sponsor.name, language, (text) => text),
    level: sponsor.level ?? null,
    description: choose(sponsor.intro, language, (text) => text),
    url: sponsor.link ?? null,
    logoUrl: sponsor.image ?? null,
  }));
}

function sortByLevel(sponsors: OpassSponsors): OpassSponsors {
  const levels = [...new Set(sponsors.map(({ level }) => level?.trim().toLowerCase() ?? ''))];
  const order = new Map(
    [...knownLevels, ...levels.filter((level) => !knownLevels.includes(level))].map((level, index) => [level, index]),
  );
  const orderOf = ({ level }: OpassSponsors[number]): number => order.get(level?.trim().toLowerCase() ?? '') ?? 0;
  return [...sponsors].sort((one, other) => orderOf(one) - orderOf(other));
}
