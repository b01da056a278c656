import type { SessionTrackSessionTable, SessionTrackTable } from '../../store/tables/session.table.ts';
import type { SpeakerEngagementTable } from '../../store/tables/speaker.table.ts';
import type { SessionEntry } from '../session-entry.ts';
import type { EventScope } from './event-scope.ts';
import type { References } from './references.ts';

/** Tracks and speakers of the sessions of one event. */
export class SessionLinks {
  readonly #scope: EventScope;
  readonly #tracks: References<SessionTrackTable>;
  /** Ids in the order of the programme, for each session. */
  readonly #tracksOf: ReadonlyMap<string, readonly string[]>;
  readonly #speakersOf: ReadonlyMap<string, readonly string[]>;

  private constructor(
    scope: EventScope,
    tracks: References<SessionTrackTable>,
    assignments: readonly SessionTrackSessionTable[],
    engagements: readonly SpeakerEngagementTable[],
  ) {
    this.#scope = scope;
    this.#tracks = tracks;
    this.#tracksOf = idsBySession(assignments, ({ session_track_id }) => session_track_id);
    this.#speakersOf = idsBySession(engagements, ({ speaker_id }) => speaker_id);
  }

  static async load(scope: EventScope, tracks: References<SessionTrackTable>): Promise<SessionLinks> {
    const { run, row } = scope;
    const assignments = await run.trx
      .selectFrom('session_track_session')
      .innerJoin('session', 'session.id', 'session_track_session.session_id')
      .selectAll('session_track_session')
      .where('session.event_id', '=', row.id)
      .execute();
    const engagements = await run.trx.selectFrom('speaker_engagement').selectAll().where('event_id', '=', row.id).execute();
    return new SessionLinks(scope, tracks, assignments, engagements);
  }

  /** @returns whether the session has other tracks or speakers than before */
  plan(sessionId: string, entry: SessionEntry, path: string): boolean {
    const { run, row, speakers } = this.#scope;
    let isTouched = false;
    if (entry.tracks) {
      const ids = this.#tracks.findAll(entry.tracks, `${path}.tracks`).map(({ id }) => id);
      if (!isSameList(ids, this.#tracksOf.get(sessionId))) {
        const links = ids.map((id, position) => ({ session_track_id: id, session_id: sessionId, position }));
        run.writes.replaceLinks('session_track_session', sessionId, links);
        isTouched = true;
      }
    }
    if (entry.speakers) {
      const ids = speakers.findAll(entry.speakers, `${path}.speakers`).map(({ id }) => id);
      if (!isSameList(ids, this.#speakersOf.get(sessionId))) {
        const links = ids.map((id, position) => ({ session_id: sessionId, speaker_id: id, event_id: row.id, position }));
        run.writes.replaceLinks('speaker_engagement', sessionId, links);
        isTouched = true;
      }
    }
    return isTouched;
  }
}

function idsBySession<Link extends { session_id: string; position: number }>(
  links: readonly Link[],
  idOf: (link: Link) => string,
) {
  const inOrder = links.toSorted((one, other) => one.position - other.position);
  return new Map([...Map.groupBy(inOrder, ({ session_id }) => session_id)].map(([id, some]) => [id, some.map(idOf)] as const));
}

const isSameList = (one: readonly string[], other: readonly string[] = []): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);
