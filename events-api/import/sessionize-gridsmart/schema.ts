import Type, { type Static } from 'typebox';
import { blank, Id, sessionMembers, SpeakerSchema, text } from '../sessionize/schema.ts';

/** A session as the views GridSmart and Sessions write it: names stand beside the ids. */
const SessionSchema = Type.Object({
  ...sessionMembers,
  speakers: blank(Type.Array(Type.Object({ id: Id, name: text }))),
  categories: blank(
    Type.Array(Type.Object({ id: Id, name: text, categoryItems: blank(Type.Array(Type.Object({ id: Id, name: text }))) })),
  ),
  roomId: blank(Id),
  room: text,
});

const DaySchema = Type.Object({
  date: Type.String(),
  /** `timeSlots` beside it says the same again by time. */
  rooms: Type.Array(Type.Object({ id: Id, name: text, sessions: Type.Array(SessionSchema) })),
});

export const GridSchema = Type.Array(DaySchema);
export const SessionGroupsSchema = Type.Array(Type.Object({ groupName: text, sessions: Type.Array(SessionSchema) }));
export const SpeakersSchema = Type.Array(SpeakerSchema);

export type Grid = Static<typeof GridSchema>;
export type SessionGroups = Static<typeof SessionGroupsSchema>;
export type GridSession = Static<typeof SessionSchema>;
export type Speakers = Static<typeof SpeakersSchema>;
