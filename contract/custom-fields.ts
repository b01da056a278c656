import Type, { type Static } from 'typebox';
import { Addition, Closed, Nullable } from './nullable.ts';

const ChoiceSchema = Closed({ Value: Type.Integer() });

const LookupSchema = Closed({ Id: Type.String(), LogicalName: Type.String(), Name: Nullable(Type.String()) });

/** Attributes that a website entity configuration lists, under their logical names. */
export const CustomFieldsSchema = Type.Record(
  Type.String(),
  Nullable(Type.Union([Type.String(), Type.Number(), Type.Boolean(), ChoiceSchema, LookupSchema])),
);

export const CustomFieldsMember = Addition(CustomFieldsSchema);

export type CustomFieldsWire = Static<typeof CustomFieldsSchema>;
