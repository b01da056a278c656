import type { CustomFieldWire } from '../../../contract/custom-fields.ts';
import { choice, lookup } from '../wire-values.ts';
import type { Surroundings } from './surroundings.ts';

/** Standard attributes of one entity by logical name; each read from a row of its table. */
export type StandardAttributes<Row> = Readonly<Record<string, (row: Row, around: Surroundings) => CustomFieldWire>>;

/** Every row that is served is active: `statecode` 0, `statuscode` 1. */
export const state: StandardAttributes<unknown> = {
  statecode: () => choice(0),
  statuscode: () => choice(1),
};

export const ofEvent = (_: unknown, { event }: Surroundings): CustomFieldWire =>
  lookup(event?.id ?? null, 'msevtmgt_event', event?.name ?? null);

interface Placed {
  readonly building_id: string | null;
  readonly room_id: string | null;
}

export const place: StandardAttributes<Placed> = {
  msevtmgt_building: ({ building_id: id }, { venues }) =>
    lookup(id, 'msevtmgt_building', venues.buildings.get(id ?? '')?.name ?? null),
  msevtmgt_room: ({ room_id: id }, { venues }) => lookup(id, 'msevtmgt_room', venues.rooms.get(id ?? '')?.name ?? null),
};
