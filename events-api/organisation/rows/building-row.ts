import { importedId } from '../../store/ids.ts';
import type { BuildingTable } from '../../store/tables/venue.table.ts';
import type { BuildingEntry, RoomEntry } from '../building.ts';
import { answerOrNull, kept, keptAnswer } from './kept.ts';

export function buildingRowOf(entry: BuildingEntry, stored: BuildingTable | undefined): BuildingTable {
  return {
    id: importedId('building', entry.id),
    external_id: entry.id,
    custom_attributes: stored?.custom_attributes ?? null,
    name: entry.name,
    description: kept(entry.description, stored?.description, null),
    address_line_1: kept(entry.addressLine1, stored?.address_line_1, null),
    address_line_2: kept(entry.addressLine2, stored?.address_line_2, null),
    address_line_3: kept(entry.addressLine3, stored?.address_line_3, null),
    city: kept(entry.city, stored?.city, null),
    state_province: kept(entry.stateProvince, stored?.state_province, null),
    postal_code: kept(entry.postalCode, stored?.postal_code, null),
    country: kept(entry.country, stored?.country, null),
    telephone_1: kept(entry.telephone1, stored?.telephone_1, null),
    telephone_2: kept(entry.telephone2, stored?.telephone_2, null),
    telephone_3: kept(entry.telephone3, stored?.telephone_3, null),
    email: kept(entry.email, stored?.email, null),
    website: kept(entry.website, stored?.website, null),
    additional_facilities: kept(entry.additionalFacilities, stored?.additional_facilities, null),
    accessible_toilets: keptAnswer(entry.accessibleToilets, stored?.accessible_toilets),
    disabled_access: keptAnswer(entry.disabledAccess, stored?.disabled_access),
    disabled_parking: keptAnswer(entry.disabledParking, stored?.disabled_parking),
    public_telephone_available: keptAnswer(entry.publicTelephoneAvailable, stored?.public_telephone_available),
    wifi_available: keptAnswer(entry.wifiAvailable, stored?.wifi_available),
    wifi_ssid: kept(entry.wifiSSID, stored?.wifi_ssid, null),
    wifi_password: kept(entry.wifiPassword, stored?.wifi_password, null),
  };
}

export function buildingEntryOf(row: BuildingTable, rooms: RoomEntry[]): BuildingEntry {
  return {
    id: row.external_id,
    name: row.name,
    description: row.description,
    addressLine1: row.address_line_1,
    addressLine2: row.address_line_2,
    addressLine3: row.address_line_3,
    city: row.city,
    stateProvince: row.state_province,
    postalCode: row.postal_code,
    country: row.country,
    telephone1: row.telephone_1,
    telephone2: row.telephone_2,
    telephone3: row.telephone_3,
    email: row.email,
    website: row.website,
    additionalFacilities: row.additional_facilities,
    accessibleToilets: answerOrNull(row.accessible_toilets),
    disabledAccess: answerOrNull(row.disabled_access),
    disabledParking: answerOrNull(row.disabled_parking),
    publicTelephoneAvailable: answerOrNull(row.public_telephone_available),
    wifiAvailable: answerOrNull(row.wifi_available),
    wifiSSID: row.wifi_ssid,
    wifiPassword: row.wifi_password,
    rooms,
  };
}
