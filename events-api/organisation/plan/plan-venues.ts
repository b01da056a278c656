import { importedId } from '../../store/ids.ts';
import type { BuildingTable, RoomTable } from '../../store/tables/venue.table.ts';
import type { BuildingEntry } from '../building.ts';
import type { Organisation } from '../organisation-file.ts';
import { buildingRowOf } from '../rows/building-row.ts';
import { roomRowOf } from '../rows/room-row.ts';
import type { ImportRun } from './import-run.ts';
import { planRow } from './plan-rows.ts';
import { References, storedRows } from './references.ts';
import { selectRows } from './write-rows.ts';

/** The buildings and rooms that events and sessions may take place in. */
export interface Venues {
  readonly buildings: References<BuildingTable>;
  readonly rooms: References<RoomTable>;
}

export async function planVenues(run: ImportRun, organisation: Organisation): Promise<Venues> {
  const entries = organisation.buildings ?? [];
  const rooms = await storedRows<RoomTable>(run, 'room', [...roomIdsOf(entries), ...idsUsed(organisation, 'room')]);
  const buildings = await storedRows<BuildingTable>(run, 'building', [
    ...entries.map(({ id }) => id),
    ...idsUsed(organisation, 'building'),
  ]);
  for (const [index, entry] of entries.entries()) {
    const path = `buildings[${index}]`;
    const stored = buildings.get(importedId('building', entry.id));
    const building = run.customAttributes.applyTo('building', buildingRowOf(entry, stored), entry, path);
    planRow(run, 'building', building, stored);
    buildings.set(building.id, building);
    planRooms(run, { entry, path, buildingId: building.id }, rooms);
  }
  if (organisation.buildings) run.leftovers.buildings.push(...(await formerBuildings(run, organisation)));
  run.leftovers.rooms.push(...(await vanishedRooms(run, entries)));
  return { buildings: new References(run, 'building', buildings), rooms: new References(run, 'room', rooms) };
}

function planRooms(
  run: ImportRun,
  { entry: { rooms: entries }, path, buildingId }: { entry: BuildingEntry; path: string; buildingId: string },
  rooms: Map<string, RoomTable>,
): void {
  entries?.forEach((entry, position) => {
    const stored = rooms.get(importedId('room', entry.id));
    const row = roomRowOf(entry, stored, buildingId, position);
    const room = run.customAttributes.applyTo('room', row, entry, `${path}.rooms[${position}]`);
    planRow(run, 'room', room, stored);
    rooms.set(room.id, room);
  });
}

/** Buildings that the events of the file have used until now and that the file does not list. */
async function formerBuildings(run: ImportRun, { events, buildings }: Organisation): Promise<string[]> {
  const listed = new Set((buildings ?? []).map(({ id }) => importedId('building', id)));
  const eventIds = events.map(({ id }) => importedId('event', id));
  const used = [
    ...(await selectRows<{ building_id: string | null }>(run.trx, 'event', 'id', eventIds)),
    ...(await selectRows<{ building_id: string | null }>(run.trx, 'session', 'event_id', eventIds)),
  ];
  const ids = new Set(used.map(({ building_id }) => building_id).filter((id) => id !== null));
  return [...ids].filter((id) => !listed.has(id));
}

/** Rooms of former buildings, and those that the list of their building does not name any more. */
async function vanishedRooms(run: ImportRun, entries: readonly BuildingEntry[]): Promise<string[]> {
  const listing = entries.filter(({ rooms }) => rooms !== undefined).map(({ id }) => importedId('building', id));
  const listed = new Set(roomIdsOf(entries).map((id) => importedId('room', id)));
  const stored = await selectRows<RoomTable>(run.trx, 'room', 'building_id', [...listing, ...run.leftovers.buildings]);
  return stored.map(({ id }) => id).filter((id) => !listed.has(id));
}

const roomIdsOf = (entries: readonly BuildingEntry[]): string[] =>
  entries.flatMap(({ rooms }) => (rooms ?? []).map(({ id }) => id));

function idsUsed({ events }: Organisation, member: 'building' | 'room'): string[] {
  return events
    .flatMap((event) => [event[member], ...(event.sessions ?? []).map((session) => session[member])])
    .filter((id) => typeof id === 'string');
}
