import type { BuildingEntry, RoomEntry } from '../../organisation/building.ts';
import { cleanLine, cleanText, shorten } from '../text/clean-text.ts';
import type { EventIdentity } from './event-identity.ts';
import { present } from './present.ts';
import type { Schedule, ScheduleRoom } from './schedule.ts';

const MOST_SEATS = 50_000;

/** One building with all rooms, by the file's own ids. Where the file names no place the building has the event's name. */
export function venueEntry(
  schedule: Schedule,
  event: EventIdentity,
): { building: BuildingEntry; rooms: ReadonlyMap<string, RoomEntry> } {
  const rooms = new Map(schedule.rooms.map((room) => [room.key, roomEntry(room, event.id)]));
  const { venue } = schedule;
  const building = present<BuildingEntry>({
    id: `${event.id}/venue`,
    name: shorten(venue?.name ?? event.name, 200),
    city: venue === undefined ? undefined : venue.city === null ? null : shorten(venue.city, 80),
    rooms: [...rooms.values()],
  });
  return { building, rooms };
}

function roomEntry({ key, name, description, capacity }: ScheduleRoom, eventId: string): RoomEntry {
  const seats =
    typeof capacity === 'number' && Number.isInteger(capacity) && capacity > 0 && capacity <= MOST_SEATS ? capacity : null;
  const text = cleanText(description);
  return present({
    id: `${eventId}/${key}`,
    name: shorten(cleanLine(name) ?? key, 200),
    description: description === undefined ? undefined : text === null ? null : shorten(text, 2000),
    capacity: capacity === undefined ? undefined : seats,
  });
}
