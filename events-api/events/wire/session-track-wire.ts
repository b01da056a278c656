import type { SessionTrackWire } from '../../../contract/session-track.ts';
import type { SessionTrackRow } from '../content/event-content.ts';

export function sessionTrackWire(row: SessionTrackRow): SessionTrackWire {
  return { id: row.id, name: row.name, description: row.description };
}
