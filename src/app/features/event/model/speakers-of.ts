import type { Agenda, SpeakerSummary } from '../../../core/events-api/models/session';

/** Everybody who speaks, once, in the order of the programme. */
export function speakersOf({ people, sessions }: Agenda): SpeakerSummary[] {
  const known = new Map(people.map((person) => [person.id, person]));
  const inOrder = new Set(sessions.flatMap(({ speakers }) => speakers.map(({ id }) => id)));
  return [...inOrder].flatMap((id) => known.get(id) ?? []);
}
