import Type, { type Static } from 'typebox';
import { blank, Id, sessionMembers, SpeakerSchema, text } from '../sessionize/schema.ts';

/** Sessionize's view "All": everything once, joined by ids. */
const SessionSchema = Type.Object({
  ...sessionMembers,
  speakers: blank(Type.Array(Id)),
  categoryItems: blank(Type.Array(Id)),
  roomId: blank(Id),
});

const RoomSchema = Type.Object({ id: Id, name: text, sort: blank(Type.Number()) });

const CategorySchema = Type.Object({
  id: Id,
  title: text,
  type: text,
  items: blank(Type.Array(Type.Object({ id: Id, name: text }))),
});

export const SessionizeAllSchema = Type.Object({
  sessions: Type.Array(SessionSchema),
  speakers: Type.Array(SpeakerSchema),
  rooms: Type.Array(RoomSchema),
  categories: blank(Type.Array(CategorySchema)),
});

export type SessionizeAll = Static<typeof SessionizeAllSchema>;
