import { importedId } from '../../store/ids.ts';
import type { RoomTable } from '../../store/tables/venue.table.ts';
import type { RoomEntry } from '../building.ts';
import { answerOrNull, kept, keptAnswer } from './kept.ts';

export function roomRowOf(entry: RoomEntry, stored: RoomTable | undefined, buildingId: string, position: number): RoomTable {
  return {
    id: importedId('room', entry.id),
    external_id: entry.id,
    custom_attributes: stored?.custom_attributes ?? null,
    building_id: buildingId,
    name: entry.name,
    description: kept(entry.description, stored?.description, null),
    disabled_access: keptAnswer(entry.disabledAccess, stored?.disabled_access),
    capacity: kept(entry.capacity, stored?.capacity, null),
    position,
  };
}

export function roomEntryOf(row: RoomTable): RoomEntry {
  return {
    id: row.external_id,
    name: row.name,
    description: row.description,
    disabledAccess: answerOrNull(row.disabled_access),
    capacity: row.capacity,
  };
}
