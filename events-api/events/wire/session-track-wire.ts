import type { SessionTrackWire } from '../../../contract/session-track.ts';
import type { EventContent, SessionTrackRow } from '../content/event-content.ts';

export function sessionTrackWire(row: SessionTrackRow, { customFields, event, venues }: EventContent): SessionTrackWire {
  return {
    id: row.id,
    name: row.name,
    description: row.description,
    customFields: customFields.of('sessionTrack', row, { event, venues, taken: 0 }),
  };
}
