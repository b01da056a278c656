import { paths } from '../../../contract/paths.ts';
import type { SponsorshipWire } from '../../../contract/sponsorship.ts';
import type { SponsorshipRow } from '../content/event-content.ts';

export function sponsorshipWire(row: SponsorshipRow): SponsorshipWire {
  return {
    id: row.id,
    sponsorId: row.sponsor_id,
    sponsorName: row.sponsor_name,
    sponsorshipTopic: row.topic,
    description: row.description,
    category: row.category,
    url: row.url,
    logoUrl: row.logo_id === null ? null : paths.sponsorshipLogo.of({ sponsorshipId: row.id }),
  };
}
