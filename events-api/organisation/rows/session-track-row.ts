import { audienceType, publishStatus, trackType } from '../../../contract/option-sets.ts';
import { importedId } from '../../store/ids.ts';
import type { SessionTrackTable } from '../../store/tables/session.table.ts';
import type { SessionTrackEntry } from '../session-entry.ts';
import { kept, keptChoice, keptOption, optionName, optionNameOrNull } from './kept.ts';

/** A track is external and live unless the file says otherwise: only such tracks are served. */
export function sessionTrackRowOf(
  entry: SessionTrackEntry,
  stored: SessionTrackTable | undefined,
  eventId: string,
  position: number,
): SessionTrackTable {
  return {
    id: importedId('session-track', entry.id),
    external_id: entry.id,
    custom_attributes: stored?.custom_attributes ?? null,
    event_id: eventId,
    name: entry.name,
    description: kept(entry.description, stored?.description, null),
    audience_type: keptOption(audienceType, entry.audience, stored?.audience_type),
    track_type: keptChoice(trackType, entry.trackType, stored?.track_type, 'external'),
    publish_status: keptChoice(publishStatus, entry.publishStatus, stored?.publish_status, 'live'),
    position,
  };
}

export function sessionTrackEntryOf(row: SessionTrackTable): SessionTrackEntry {
  return {
    id: row.external_id,
    name: row.name,
    description: row.description,
    audience: optionNameOrNull(audienceType, row.audience_type),
    trackType: optionName(trackType, row.track_type),
    publishStatus: optionName(publishStatus, row.publish_status),
  };
}
