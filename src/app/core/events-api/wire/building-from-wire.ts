import type { BuildingWire } from '../../../../../contract/building.ts';
import type { RoomWire } from '../../../../../contract/room.ts';
import type { Building, Room } from '../models/venue';
import { flagOf, textOf, webAddressOf } from './checked';

/** null where there is no building, and for one that cannot be named. */
export function buildingFromWire(wire: BuildingWire | null | undefined): Building | null {
  const name = textOf(wire?.name);
  if (!wire || name === null) return null;
  return {
    id: textOf(wire.id) ?? name,
    name,
    addressLines: addressLinesOf(wire),
    city: textOf(wire.city),
    country: textOf(wire.country),
    website: webAddressOf(wire.website),
    description: textOf(wire.description),
    additionalFacilities: textOf(wire.additionalFacilities),
    stepFree: flagOf(wire.disabledAccess),
    accessibleToilets: flagOf(wire.accessibleToilets),
    accessibleParking: flagOf(wire.disabledParking),
    wifi: flagOf(wire.wifiAvailable),
  };
}

export function roomFromWire(wire: RoomWire | null | undefined): Room | null {
  const name = textOf(wire?.name);
  if (!wire || name === null) return null;
  return {
    id: textOf(wire.id) ?? name,
    name,
    description: textOf(wire.description),
    stepFree: flagOf(wire.disabledAccess),
  };
}

/** The back office keeps a printed form of the address; without it the parts are laid in lines. */
function addressLinesOf(wire: BuildingWire): readonly string[] {
  const printed = textOf(wire.addressComposite);
  if (printed !== null)
    return printed
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const place = [wire.postalCode, wire.city, wire.stateProvince].map(textOf).filter((part) => part !== null);
  return [wire.addressLine1, wire.addressLine2, wire.addressLine3, place.join(' '), wire.country]
    .map(textOf)
    .filter((line) => line !== null);
}
