import Type, { type Static } from 'typebox';
import { CustomAttributeValuesMember } from './custom-attribute-entry.ts';
import { Blank, EmbeddedImage, Flag, Id, Text } from './fields.ts';

export const PassEntrySchema = Type.Object(
  {
    id: Id,
    name: Text(200),
    description: Blank(Text(2000)),
    price: Type.Number({
      minimum: 0,
      maximum: 10_000_000,
      description:
        'In major units of the currency (12.5), with no more decimals than it has. All passes of an event share one currency.',
    }),
    currency: Type.String({ pattern: '^[A-Z]{3}$', description: 'A currency as ISO 4217 writes it: EUR, JPY.' }),
    allocated: Type.Integer({ minimum: 0, maximum: 1_000_000, description: 'How many there are; 0 hides the pass.' }),
    sessions: Type.Optional(Type.Array(Id, { description: 'The sessions that the pass opens; none: all.' })),
    customAttributes: CustomAttributeValuesMember,
  },
  { additionalProperties: false },
);

export const CustomRegistrationFieldEntrySchema = Type.Object(
  {
    id: Id,
    text: Text(450),
    type: Type.Union([
      Type.Literal('simpleText'),
      Type.Literal('boolean'),
      Type.Literal('multipleChoice'),
      Type.Literal('singleChoice'),
    ]),
    isRequired: Flag(false, 'Registration needs an answer.'),
    customAttributes: CustomAttributeValuesMember,
    choices: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 450, pattern: '^[^\\r\\n]+$', description: 'One line of text.' })),
    ),
  },
  { additionalProperties: false },
);

export const SponsorshipEntrySchema = Type.Object(
  {
    id: Id,
    sponsorName: Text(200),
    sponsorId: Blank(Id),
    category: Blank(
      Text(100),
      'The level as the event calls it: Gold, Community Partners. Entries stand in the order of the levels.',
    ),
    topic: Blank(Text(200)),
    description: Blank(Text(4000)),
    url: Blank(Text(2000)),
    logo: Blank(EmbeddedImage),
    logoUrl: Blank(Text(2000)),
    customAttributes: CustomAttributeValuesMember,
  },
  { additionalProperties: false },
);

export type PassEntry = Static<typeof PassEntrySchema>;
export type CustomRegistrationFieldEntry = Static<typeof CustomRegistrationFieldEntrySchema>;
export type SponsorshipEntry = Static<typeof SponsorshipEntrySchema>;
