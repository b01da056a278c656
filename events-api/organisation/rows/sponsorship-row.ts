import { importedId } from '../../store/ids.ts';
import type { SponsorshipTable } from '../../store/tables/sponsorship.table.ts';
import type { SponsorshipEntry } from '../pass-entry.ts';
import { kept } from './kept.ts';

export function sponsorshipRowOf(
  entry: SponsorshipEntry,
  stored: SponsorshipTable | undefined,
  { eventId, logoId, position }: { eventId: string; logoId: string | null; position: number },
): SponsorshipTable {
  return {
    id: importedId('sponsorship', entry.id),
    external_id: entry.id,
    custom_attributes: stored?.custom_attributes ?? null,
    event_id: eventId,
    sponsor_id: kept(entry.sponsorId, stored?.sponsor_id, null),
    sponsor_name: entry.sponsorName,
    category: kept(entry.category, stored?.category, null),
    topic: kept(entry.topic, stored?.topic, null),
    description: kept(entry.description, stored?.description, null),
    url: kept(entry.url, stored?.url, null),
    logo_id: logoId,
    logo_url: kept(entry.logoUrl, stored?.logo_url, null),
    position,
  };
}

export function sponsorshipEntryOf(row: SponsorshipTable, logo: string | null): SponsorshipEntry {
  return {
    id: row.external_id,
    sponsorName: row.sponsor_name,
    sponsorId: row.sponsor_id,
    category: row.category,
    topic: row.topic,
    description: row.description,
    url: row.url,
    logo,
    logoUrl: row.logo_url,
  };
}
