import { paths } from '../../../contract/paths.ts';
import type { SponsorshipWire } from '../../../contract/sponsorship.ts';
import type { EventContent, SponsorshipRow } from '../content/event-content.ts';

export function sponsorshipWire(row: SponsorshipRow, { customFields, event, venues }: EventContent): SponsorshipWire {
  return {
    id: row.id,
    sponsorId: row.sponsor_id,
    sponsorName: row.sponsor_name,
    sponsorshipTopic: row.topic,
    description: row.description,
    customFields: customFields.of('sponsorship', row, { event, venues, taken: 0 }),
    category: row.category,
    url: row.url,
    logoUrl: row.logo_id === null ? null : paths.sponsorshipLogo.of({ sponsorshipId: row.id }),
  };
}
