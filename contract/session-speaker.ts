import Type, { type Static } from 'typebox';
import { CustomFieldsMember } from './custom-fields.ts';
import { LinkSchema } from './link.ts';
import { Addition, Closed, Nullable } from './nullable.ts';

const text = Nullable(Type.String());

/** What a speaker is, apart from the sessions. */
export const speakerMembers = {
  id: Type.String(),
  name: Type.String(),
  title: text,
  about: text,
  accomplishments: text,
  publications: text,
  email: text,
  blog: text,
  linkedin: text,
  twitter: text,
  website: text,
  /** Base64 of a picture in older services; ours sends `imageUrl` instead. */
  image: text,
  /** Relative to the endpoint (`speakers/{id}/image`); null where there is no picture. */
  imageUrl: text,
  customFields: CustomFieldsMember,
  links: Addition(Type.Array(LinkSchema)),
};

/** A speaker inside a session: the sessions are not repeated there. */
export const SessionSpeakerSchema = Closed({ ...speakerMembers, sessions: Type.Null() });

export type SessionSpeakerWire = Static<typeof SessionSpeakerSchema>;
