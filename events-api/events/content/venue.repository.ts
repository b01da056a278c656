import type { Database } from '../../store/store.ts';
import type { Venues } from './event-content.ts';

/** All buildings and rooms of the organisation: few enough to be read together. */
export async function loadVenues(db: Database): Promise<Venues> {
  const buildings = await db.selectFrom('building').selectAll().execute();
  const rooms = await db.selectFrom('room').selectAll().execute();
  return {
    buildings: new Map(buildings.map((building) => [building.id, building])),
    rooms: new Map(rooms.map((room) => [room.id, room])),
  };
}
