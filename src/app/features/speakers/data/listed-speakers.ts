import type { Agenda, SessionSummary } from '../../../core/events-api/models/session';
import type { ListedSpeaker } from '../model/listed-speaker';

/** Everybody in the agenda with their sessions; it is a tenth of the list of speakers, which holds every biography. */
export function listedSpeakers({ people, sessions }: Agenda): readonly ListedSpeaker[] {
  const sessionsOf = new Map<string, SessionSummary[]>(people.map(({ id }) => [id, []]));
  for (const session of sessions) for (const { id } of session.speakers) sessionsOf.get(id)?.push(session);
  return people.map((person) => ({ ...person, sessions: sessionsOf.get(person.id) ?? [] }));
}
