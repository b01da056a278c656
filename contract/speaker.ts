import Type, { type Static } from 'typebox';
import { Closed, Nullable } from './nullable.ts';
import { SessionSchema } from './session.ts';
import { speakerMembers } from './session-speaker.ts';

export const SpeakerSchema = Closed({ ...speakerMembers, sessions: Nullable(Type.Array(SessionSchema)) });

export type SpeakerWire = Static<typeof SpeakerSchema>;
