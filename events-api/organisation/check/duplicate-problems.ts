import type { EventEntry } from '../event-entry.ts';
import type { Organisation } from '../organisation-file.ts';
import type { Problem } from './problems.ts';

interface Place {
  readonly path: string;
  readonly id: string;
}

/** Ids that stand twice among things of one kind; over all events, because a link names a session without its event. */
export function duplicateProblems(organisation: Organisation): Problem[] {
  const ofEvents = (member: string, list: (event: EventEntry) => readonly { id: string }[] | undefined) =>
    organisation.events.flatMap((event, index) => places(`events[${index}].${member}`, list(event)));
  return [
    places('buildings', organisation.buildings),
    (organisation.buildings ?? []).flatMap(({ rooms }, index) => places(`buildings[${index}].rooms`, rooms)),
    places('speakers', organisation.speakers),
    places('events', organisation.events),
    ofEvents('sessions', ({ sessions }) => sessions),
    ofEvents('sessionTracks', ({ sessionTracks }) => sessionTracks),
    ofEvents('passes', ({ passes }) => passes),
    ofEvents('sponsorships', ({ sponsorships }) => sponsorships),
    ofEvents('customRegistrationFields', ({ customRegistrationFields }) => customRegistrationFields),
  ].flatMap(repeated);
}

function places(list: string, entries: readonly { id: string }[] | undefined): Place[] {
  return (entries ?? []).map(({ id }, index) => ({ path: `${list}[${index}]`, id }));
}

function repeated(all: readonly Place[]): Problem[] {
  const first = new Map<string, string>();
  return all.flatMap(({ path, id }) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, path);
      return [];
    }
    return [{ path: `${path}.id`, message: `the id "${id}" stands at ${earlier} already` }];
  });
}
