import Type, { type Static } from 'typebox';
import { Blank, EmbeddedImage, Id, Text } from './fields.ts';

export const PassEntrySchema = Type.Object(
  {
    id: Id,
    name: Text(200),
    description: Blank(Text(2000)),
    /** In major units of `currency`, with no more decimals than the currency has. */
    price: Type.Number({ minimum: 0, maximum: 10_000_000 }),
    currency: Type.String({ pattern: '^[A-Z]{3}$', description: 'A currency as ISO 4217 writes it: EUR, JPY.' }),
    /** 0 hides the pass. */
    allocated: Type.Integer({ minimum: 0, maximum: 1_000_000 }),
    sessions: Type.Optional(Type.Array(Id)),
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
    isRequired: Type.Optional(Type.Boolean()),
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
    /** The level as the event calls it (`Gold`, `Community Partners`); entries stand in the order of the levels. */
    category: Blank(Text(100)),
    topic: Blank(Text(200)),
    description: Blank(Text(4000)),
    url: Blank(Text(2000)),
    logo: Blank(EmbeddedImage),
    logoUrl: Blank(Text(2000)),
  },
  { additionalProperties: false },
);

export type PassEntry = Static<typeof PassEntrySchema>;
export type CustomRegistrationFieldEntry = Static<typeof CustomRegistrationFieldEntrySchema>;
export type SponsorshipEntry = Static<typeof SponsorshipEntrySchema>;
