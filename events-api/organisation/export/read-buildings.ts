import type { Database } from '../../store/store.ts';
import type { BuildingEntry } from '../building.ts';
import type { EventEntry } from '../event-entry.ts';
import type { CustomAttributeReader } from './read-customization.ts';
import { buildingEntryOf } from '../rows/building-row.ts';
import { roomEntryOf } from '../rows/room-row.ts';

/** All buildings, or those where `only` takes place, each with all its rooms. */
export async function readBuildings(
  db: Database,
  withValues: CustomAttributeReader,
  only: readonly EventEntry[] | undefined,
): Promise<BuildingEntry[]> {
  const buildings = await db.selectFrom('building').selectAll().orderBy('external_id').execute();
  const rooms = await db.selectFrom('room').selectAll().orderBy('position').orderBy('external_id').execute();
  const roomsOf = Map.groupBy(rooms, ({ building_id }) => building_id);
  const used =
    only && new Set(only.flatMap((event) => [event.building, ...(event.sessions ?? []).map(({ building }) => building)]));
  return buildings
    .filter(({ external_id }) => !used || used.has(external_id))
    .map((building) => {
      const ofBuilding = (roomsOf.get(building.id) ?? []).map((room) => withValues('room', room, roomEntryOf(room)));
      return withValues('building', building, buildingEntryOf(building, ofBuilding));
    });
}
