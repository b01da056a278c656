import Type, { type Static } from 'typebox';
import { CustomFieldsMember } from './custom-fields.ts';
import { Closed, Nullable } from './nullable.ts';

export const RoomSchema = Closed({
  id: Type.String(),
  name: Type.String(),
  description: Nullable(Type.String()),
  disabledAccess: Nullable(Type.Boolean()),
  customFields: CustomFieldsMember,
});

export type RoomWire = Static<typeof RoomSchema>;
