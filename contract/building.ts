import Type, { type Static } from 'typebox';
import { CustomFieldsMember } from './custom-fields.ts';
import { Closed, Nullable } from './nullable.ts';

const text = Nullable(Type.String());
const flag = Nullable(Type.Boolean());

export const BuildingSchema = Closed({
  id: Type.String(),
  name: Type.String(),
  description: text,
  addressComposite: text,
  addressLine1: text,
  addressLine2: text,
  addressLine3: text,
  city: text,
  stateProvince: text,
  postalCode: text,
  country: text,
  email: text,
  telephone1: text,
  telephone2: text,
  telephone3: text,
  website: text,
  additionalFacilities: text,
  accessibleToilets: flag,
  disabledAccess: flag,
  disabledParking: flag,
  publicTelephoneAvailable: flag,
  wifiAvailable: flag,
  wifiPassword: text,
  wifiSSID: text,
  customFields: CustomFieldsMember,
});

export type BuildingWire = Static<typeof BuildingSchema>;
