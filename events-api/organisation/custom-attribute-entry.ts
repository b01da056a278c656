import Type, { type Static } from 'typebox';
import { customAttributeTypes } from '../customization/custom-attribute.ts';
import { customisedEntities, entityNames } from '../customization/entities.ts';
import { Blank, Flag } from './fields.ts';

const OneOf = <Name extends string>(names: readonly Name[], description?: string) =>
  Type.Unsafe<Name>(
    Type.Union(
      names.map((name) => Type.Literal(name)),
      description === undefined ? {} : { description },
    ),
  );

const LookupEntrySchema = Type.Object(
  { id: Type.String({ minLength: 1, maxLength: 200 }), name: Blank(Type.String({ maxLength: 4000 })) },
  { additionalProperties: false },
);

/** Values of custom attributes by logical name, on a thing of the file. */
export const CustomAttributeValuesMember = Type.Optional(
  Type.Record(
    Type.String(),
    Type.Union([Type.String(), Type.Number(), Type.Boolean(), LookupEntrySchema, Type.Null()], {
      description:
        'By type: a text; a number; true or false; the option number of a choice; { "id", "name" } of a lookup; an instant such as 2026-01-31T08:30:00Z.',
    }),
    { description: 'Values of custom attributes by logical name; one that is absent stays, null blanks it.' },
  ),
);

export const CustomAttributeEntrySchema = Type.Object(
  {
    entity: OneOf(customisedEntities),
    logicalName: Type.String({ description: 'A prefix, _ and a name in lower case, as Dataverse has it: contoso_level.' }),
    displayName: Type.Optional(Type.String({ description: 'What people read. Absent: the logical name.' })),
    type: OneOf(customAttributeTypes, 'The API carries neither customers nor multiple choices.'),
    options: Type.Optional(
      Type.Array(Type.Object({ value: Type.Number(), label: Type.String() }, { additionalProperties: false }), {
        description: 'Of a choice: the numbers that are sent, and their labels.',
      }),
    ),
    target: Blank(Type.String(), 'Of a lookup: the logical name of the entity that it points to, such as account.'),
  },
  { additionalProperties: false },
);

export const WebsiteEntityConfigurationEntrySchema = Type.Object(
  {
    name: Type.String({ description: 'Each name once: by it an import knows a configuration again.' }),
    selectedEntity: OneOf(entityNames),
    selectedFields: Type.Array(Type.String(), {
      description: 'Logical names, standard or custom: ["statuscode", "contoso_level"].',
    }),
    isActive: Flag(true, 'Only what an active configuration lists is shown.'),
  },
  { additionalProperties: false },
);

export type CustomAttributeValues = Static<typeof CustomAttributeValuesMember>;
export type CustomAttributeEntry = Static<typeof CustomAttributeEntrySchema>;
export type WebsiteEntityConfigurationEntry = Static<typeof WebsiteEntityConfigurationEntrySchema>;
