export interface BuildingTable {
  id: string;
  external_id: string;
  name: string;
  description: string | null;
  address_line_1: string | null;
  address_line_2: string | null;
  address_line_3: string | null;
  city: string | null;
  state_province: string | null;
  postal_code: string | null;
  country: string | null;
  telephone_1: string | null;
  telephone_2: string | null;
  telephone_3: string | null;
  email: string | null;
  website: string | null;
  additional_facilities: string | null;
  accessible_toilets: number | null;
  disabled_access: number | null;
  disabled_parking: number | null;
  public_telephone_available: number | null;
  wifi_available: number | null;
  wifi_ssid: string | null;
  wifi_password: string | null;
  /** JSON; see `customization/stored-values.ts`. */
  custom_attributes: string | null;
}

export interface RoomTable {
  id: string;
  external_id: string;
  building_id: string;
  name: string;
  description: string | null;
  disabled_access: number | null;
  capacity: number | null;
  /** Place among the rooms of its building. */
  position: number;
  /** JSON; see `customization/stored-values.ts`. */
  custom_attributes: string | null;
}
