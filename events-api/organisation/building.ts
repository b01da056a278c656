import Type, { type Static } from 'typebox';
import { CustomAttributeValuesMember } from './custom-attribute-entry.ts';
import { Blank, Capacity, Id, Text, WebAddress } from './fields.ts';

export const RoomSchema = Type.Object(
  {
    id: Id,
    name: Text(200),
    description: Blank(Text(2000)),
    disabledAccess: Blank(Type.Boolean()),
    capacity: Blank(Capacity),
    customAttributes: CustomAttributeValuesMember,
  },
  { additionalProperties: false },
);

export const BuildingSchema = Type.Object(
  {
    id: Id,
    name: Text(200),
    description: Blank(Text(2000)),
    addressLine1: Blank(Text(250)),
    addressLine2: Blank(Text(250)),
    addressLine3: Blank(Text(250)),
    city: Blank(Text(80)),
    stateProvince: Blank(Text(50)),
    postalCode: Blank(Text(20)),
    country: Blank(Text(80)),
    telephone1: Blank(Text(50)),
    telephone2: Blank(Text(50)),
    telephone3: Blank(Text(50)),
    email: Blank(Text(100)),
    website: Blank(WebAddress),
    additionalFacilities: Blank(Text(2000)),
    accessibleToilets: Blank(Type.Boolean()),
    disabledAccess: Blank(Type.Boolean()),
    disabledParking: Blank(Type.Boolean()),
    publicTelephoneAvailable: Blank(Type.Boolean()),
    wifiAvailable: Blank(Type.Boolean()),
    wifiSSID: Blank(Text(100)),
    wifiPassword: Blank(Text(100)),
    customAttributes: CustomAttributeValuesMember,
    rooms: Type.Optional(Type.Array(RoomSchema)),
  },
  { additionalProperties: false },
);

export type BuildingEntry = Static<typeof BuildingSchema>;
export type RoomEntry = Static<typeof RoomSchema>;
