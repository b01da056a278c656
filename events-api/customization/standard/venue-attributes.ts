import type { BuildingTable, RoomTable } from '../../store/tables/venue.table.ts';
import { lookup } from '../wire-values.ts';
import { type StandardAttributes, state } from './common.ts';

export const buildingAttributes: StandardAttributes<BuildingTable> = {
  ...state,
  msevtmgt_buildingid: (row) => row.id,
  msevtmgt_name: (row) => row.name,
  msevtmgt_description: (row) => row.description,
  msevtmgt_city: (row) => row.city,
  msevtmgt_country: (row) => row.country,
  msevtmgt_website: (row) => row.website,
};

export const roomAttributes: StandardAttributes<RoomTable> = {
  ...state,
  msevtmgt_roomid: (row) => row.id,
  msevtmgt_name: (row) => row.name,
  msevtmgt_description: (row) => row.description,
  msevtmgt_capacity: (row) => row.capacity,
  msevtmgt_building: ({ building_id: id }, { venues }) => lookup(id, 'msevtmgt_building', venues.buildings.get(id)?.name ?? null),
};
