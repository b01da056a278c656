import Type, { type Static } from 'typebox';
import { Addition, Closed, Nullable } from './nullable.ts';

/** A choice (its option number) or an amount of money (in major units). */
const WrappedValueSchema = Closed({ Value: Type.Number() });

/** A reference to another row, as the SDK's EntityReference is written in JSON. */
const LookupSchema = Closed({
  Id: Type.String(),
  LogicalName: Type.String(),
  Name: Nullable(Type.String()),
  KeyAttributes: Type.Array(Type.Unknown()),
  RowVersion: Type.Null(),
});

const CustomFieldSchema = Nullable(Type.Union([Type.String(), Type.Number(), Type.Boolean(), WrappedValueSchema, LookupSchema]));

/** Attributes that an active website entity configuration lists, under their logical names. */
export const CustomFieldsSchema = Type.Record(Type.String(), CustomFieldSchema);

/** Null as long as no configuration lists an attribute of the entity. */
export const CustomFieldsMember = Addition(CustomFieldsSchema);

export type CustomFieldWire = Static<typeof CustomFieldSchema>;
export type CustomFieldsWire = Static<typeof CustomFieldsSchema>;
