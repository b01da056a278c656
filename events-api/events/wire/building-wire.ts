import type { BuildingWire } from '../../../contract/building.ts';
import type { RoomWire } from '../../../contract/room.ts';
import { type CustomFields, noCustomFields } from '../../customization/custom-fields.ts';
import type { BuildingRow, RoomRow, Venues } from '../content/event-content.ts';
import { flag } from './flags.ts';

export function buildingWire(row: BuildingRow, venues: Venues, customFields: CustomFields): BuildingWire {
  return {
    id: row.id,
    name: row.name,
    description: row.description,
    addressComposite: addressOf(row),
    addressLine1: row.address_line_1,
    addressLine2: row.address_line_2,
    addressLine3: row.address_line_3,
    city: row.city,
    stateProvince: row.state_province,
    postalCode: row.postal_code,
    country: row.country,
    email: row.email,
    telephone1: row.telephone_1,
    telephone2: row.telephone_2,
    telephone3: row.telephone_3,
    website: row.website,
    additionalFacilities: row.additional_facilities,
    accessibleToilets: flag(row.accessible_toilets),
    disabledAccess: flag(row.disabled_access),
    disabledParking: flag(row.disabled_parking),
    publicTelephoneAvailable: flag(row.public_telephone_available),
    wifiAvailable: flag(row.wifi_available),
    wifiPassword: row.wifi_password,
    wifiSSID: row.wifi_ssid,
    customFields: customFields.of('building', row, { venues, event: null, taken: 0 }),
  };
}

export function roomWire(row: RoomRow, venues: Venues, customFields: CustomFields): RoomWire {
  return {
    id: row.id,
    name: row.name,
    description: row.description,
    disabledAccess: flag(row.disabled_access),
    customFields: customFields.of('room', row, { venues, event: null, taken: 0 }),
  };
}

/** Where something takes place: its room, and its building, which a room brings along. */
export function placeOf(
  { building_id: buildingId, room_id: roomId }: { building_id: string | null; room_id: string | null },
  venues: Venues,
  customFields: CustomFields = noCustomFields,
): { building: BuildingWire | null; room: RoomWire | null } {
  const room = venues.rooms.get(roomId ?? '');
  const building = venues.buildings.get(buildingId ?? room?.building_id ?? '');
  return {
    building: building ? buildingWire(building, venues, customFields) : null,
    room: room ? roomWire(room, venues, customFields) : null,
  };
}

function addressOf(row: BuildingRow): string | null {
  const town = [row.postal_code, row.city].filter(Boolean).join(' ');
  const lines = [row.address_line_1, row.address_line_2, row.address_line_3, town, row.state_province, row.country];
  return lines.filter(Boolean).join('\n') || null;
}
