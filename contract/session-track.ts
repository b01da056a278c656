import Type, { type Static } from 'typebox';
import { CustomFieldsMember } from './custom-fields.ts';
import { Closed, Nullable } from './nullable.ts';

export const SessionTrackSchema = Closed({
  id: Type.String(),
  name: Type.String(),
  description: Nullable(Type.String()),
  customFields: CustomFieldsMember,
});

export type SessionTrackWire = Static<typeof SessionTrackSchema>;
