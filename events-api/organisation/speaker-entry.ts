import Type, { type Static } from 'typebox';
import { CustomAttributeValuesMember } from './custom-attribute-entry.ts';
import { Blank, EmbeddedImage, Id, LinkEntrySchema, Text } from './fields.ts';

/** Addresses are taken as they stand in a schedule (`@name`, `example.org`): mending them is the reader's work, not the schema's. */
const Address = Text(2000);

export const SpeakerEntrySchema = Type.Object(
  {
    id: Id,
    name: Text(200),
    title: Blank(Text(200)),
    about: Blank(Text(20_000)),
    accomplishments: Blank(Text(4000)),
    publications: Blank(Text(4000)),
    email: Blank(Text(100)),
    blog: Blank(Address),
    linkedin: Blank(Address),
    twitter: Blank(Address),
    website: Blank(Address),
    links: Type.Optional(Type.Array(LinkEntrySchema)),
    image: Blank(EmbeddedImage),
    imageUrl: Blank(Address),
    customAttributes: CustomAttributeValuesMember,
  },
  { additionalProperties: false },
);

export type SpeakerEntry = Static<typeof SpeakerEntrySchema>;
