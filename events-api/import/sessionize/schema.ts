import Type, { type Static } from 'typebox';

/** The parts that Sessionize's views have in common (https://sessionize.com/playbook/api). Other members are allowed and not looked at. */
export const blank = <T extends Type.TSchema>(schema: T) => Type.Optional(Type.Union([schema, Type.Null()]));
export const text = blank(Type.String());
export const Id = Type.Union([Type.String({ minLength: 1, maxLength: 100 }), Type.Integer()]);

/** What a session is in every view; speakers, room and categories are written differently. */
export const sessionMembers = {
  /** A string, though those of speakers' lists are numbers. */
  id: Id,
  title: text,
  description: text,
  startsAt: text,
  endsAt: text,
  isServiceSession: blank(Type.Boolean()),
  isPlenumSession: blank(Type.Boolean()),
  liveUrl: text,
  recordingUrl: text,
};

const LinkSchema = Type.Object({ title: text, url: text, linkType: text });

export const SpeakerSchema = Type.Object({
  id: Id,
  firstName: text,
  lastName: text,
  fullName: text,
  bio: text,
  tagLine: text,
  profilePicture: text,
  links: blank(Type.Array(LinkSchema)),
});

export type SessionizeSession = Static<Type.TObject<typeof sessionMembers>>;
export type SessionizeSpeaker = Static<typeof SpeakerSchema>;
