import type { PortalEvent } from '../../../core/events-api/models/event';

/** Where an event is, in one line that a map understands; null where nothing is said. */
export function addressOfPlace({ room, building }: PortalEvent): string | null {
  const lines = [room?.name, building?.name, ...(building?.addressLines ?? [])].filter(Boolean);
  return lines.length === 0 ? null : lines.join(', ');
}
