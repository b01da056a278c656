import type { NamedRef, SessionSummary } from '../../../core/events-api/models/session';

/** Everybody who speaks, once, in the order of the programme. */
export function speakersOf(sessions: readonly SessionSummary[]): NamedRef[] {
  const byId = new Map<string, NamedRef>();
  for (const session of sessions) for (const speaker of session.speakers) byId.set(speaker.id, speaker);
  return [...byId.values()];
}
