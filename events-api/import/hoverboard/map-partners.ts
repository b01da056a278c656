import type { ScheduleSponsorship } from '../schedule/schedule.ts';
import { cleanLine } from '../text/clean-text.ts';
import { slug } from '../text/slug.ts';
import { entriesOf, sortByOrder } from './entries.ts';
import type { Hoverboard, PartnerGroup } from './schema.ts';

export function partnerSponsorships({ partners }: Hoverboard): ScheduleSponsorship[] | undefined {
  if (!partners) return undefined;
  return sortByOrder(entriesOf(partners).map(([, group]) => group)).flatMap(sponsorshipsOf);
}

function sponsorshipsOf({ title, items }: PartnerGroup): ScheduleSponsorship[] {
  const level = cleanLine(title);
  return sortByOrder(entriesOf(items).map(([, item]) => item)).map(({ name, url, logoUrl }) => {
    const sponsorKey = slug(name ?? '');
    return {
      key: `${slug(level ?? '')}/${sponsorKey}`,
      sponsorKey,
      name: cleanLine(name),
      level,
      url: url ?? null,
      logoUrl: logoUrl ?? null,
    };
  });
}
