import type { ImportRun } from './import-run.ts';
import type { Venues } from './plan-venues.ts';

interface Located {
  readonly building?: string | null | undefined;
  readonly room?: string | null | undefined;
}

interface StoredPlace {
  readonly building_id: string | null;
  readonly room_id: string | null;
}

/** Where an event or a session takes place. A room brings its building with it. */
export function placeOf(
  run: ImportRun,
  venues: Venues,
  entry: Located,
  stored: StoredPlace | undefined,
  path: string,
): StoredPlace {
  const building = typeof entry.building === 'string' ? venues.buildings.find(entry.building, `${path}.building`) : undefined;
  if (typeof entry.room === 'string') {
    const room = venues.rooms.find(entry.room, `${path}.room`);
    if (building && room && room.building_id !== building.id) {
      run.problems.add(`${path}.room`, `the room "${entry.room}" is not in the building "${building.external_id}"`);
    }
    return { building_id: room?.building_id ?? null, room_id: room?.id ?? null };
  }
  const room_id = entry.room === null ? null : (stored?.room_id ?? null);
  const building_id = entry.building === undefined ? (stored?.building_id ?? null) : (building?.id ?? null);
  return room_id !== null && building_id !== stored?.building_id ? { building_id, room_id: null } : { building_id, room_id };
}
