import { importedId } from '../../store/ids.ts';
import { sponsorshipRowOf } from '../rows/sponsorship-row.ts';
import type { EventScope } from './event-scope.ts';
import { storedParts } from './ownership.ts';
import { planRemoval, planRow } from './plan-rows.ts';

export async function planSponsorships(scope: EventScope): Promise<void> {
  const { run, entry, row, path } = scope;
  if (!entry.sponsorships) return;
  const stored = await storedParts(scope, 'sponsorship', 'sponsorships', entry.sponsorships);
  const wanted = new Set<string>();
  entry.sponsorships.forEach((sponsorshipEntry, position) => {
    const before = stored.get(importedId('sponsorship', sponsorshipEntry.id));
    const place = `${path}.sponsorships[${position}]`;
    const logoId = run.images.idOf(sponsorshipEntry.logo, before?.logo_id, `${place}.logo`);
    const planned = sponsorshipRowOf(sponsorshipEntry, before, { eventId: row.id, logoId, position });
    const sponsorship = run.customAttributes.applyTo('sponsorship', planned, sponsorshipEntry, place);
    planRow(run, 'sponsorship', sponsorship, before);
    wanted.add(sponsorship.id);
  });
  for (const sponsorship of stored.values()) if (!wanted.has(sponsorship.id)) planRemoval(run, 'sponsorship', sponsorship);
}
