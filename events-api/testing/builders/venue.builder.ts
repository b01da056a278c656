import type { Insertable } from 'kysely';
import type { DatabaseSchema } from '../../store/database-schema.ts';
import { newId } from '../../store/ids.ts';

type Row<T extends keyof DatabaseSchema> = Insertable<DatabaseSchema[T]>;

/** A building of which nothing is known but the name. */
export function aBuilding(overrides: Partial<Row<'building'>> = {}): Row<'building'> {
  const id = overrides.id ?? newId();
  return {
    id,
    external_id: id,
    name: 'A building',
    description: null,
    address_line_1: null,
    address_line_2: null,
    address_line_3: null,
    city: null,
    state_province: null,
    postal_code: null,
    country: null,
    telephone_1: null,
    telephone_2: null,
    telephone_3: null,
    email: null,
    website: null,
    additional_facilities: null,
    accessible_toilets: null,
    disabled_access: null,
    disabled_parking: null,
    public_telephone_available: null,
    wifi_available: null,
    wifi_ssid: null,
    wifi_password: null,
    ...overrides,
  };
}

export function aRoom(buildingId: string, overrides: Partial<Row<'room'>> = {}): Row<'room'> {
  const id = overrides.id ?? newId();
  return {
    id,
    external_id: id,
    building_id: buildingId,
    name: 'A room',
    description: null,
    disabled_access: null,
    capacity: null,
    position: 0,
    ...overrides,
  };
}

/** The smallest PNG there is. */
export function anImage(overrides: Partial<Row<'image'>> = {}): Row<'image'> {
  const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  return { id: newId(), media_type: 'image/png', bytes: Buffer.from(dot, 'base64'), ...overrides };
}
