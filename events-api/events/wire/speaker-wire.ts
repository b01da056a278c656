import type { SpeakerWire } from '../../../contract/speaker.ts';
import type { EventContent, SpeakerRow } from '../content/event-content.ts';
import type { SeatCounts } from '../seat-counts.ts';
import { sessionSpeakerWire } from './session-speaker-wire.ts';
import { sessionWire } from './session-wire.ts';

export function speakersWire(content: EventContent, counts: SeatCounts): SpeakerWire[] {
  const sessionsOf = new Map<string, SpeakerWire['sessions']>();
  for (const session of content.sessions) {
    const wire = { ...sessionWire(session, content, counts), speakers: null };
    for (const speaker of content.speakersOfSession.get(session.id) ?? []) {
      sessionsOf.set(speaker.id, [...(sessionsOf.get(speaker.id) ?? []), wire]);
    }
  }
  return content.speakers.map((row) => ({ ...sessionSpeakerWire(row, content), sessions: sessionsOf.get(row.id) ?? [] }));
}

/** As the same speaker stands in `speakersWire`. */
export function speakerWire(row: SpeakerRow, content: EventContent, counts: SeatCounts): SpeakerWire {
  const own = content.sessions.filter(({ id }) => content.speakersOfSession.get(id)?.some((speaker) => speaker.id === row.id));
  return {
    ...sessionSpeakerWire(row, content),
    sessions: own.map((session) => ({ ...sessionWire(session, content, counts), speakers: null })),
  };
}
