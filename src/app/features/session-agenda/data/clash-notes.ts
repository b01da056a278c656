import type { SessionSummary } from '../../../core/events-api/models/session';
import type { ClashNote } from '../model/clash-note';
import type { Clash } from './clashes';

export interface ClashWords {
  readonly overlap: (minutes: number, name: string) => string;
  /** From here to another room, and from another room to here. */
  readonly tightChange: (minutes: number, room: string) => string;
  readonly tightArrival: (minutes: number, room: string) => string;
}

export function clashNotes(
  clashes: ReadonlyMap<string, readonly Clash[]>,
  words: ClashWords,
): ReadonlyMap<string, readonly ClashNote[]> {
  const noteOf = ({ kind, minutes, with: other }: Clash): ClashNote => ({
    id: other.id,
    kind,
    text: kind === 'overlap' ? words.overlap(minutes, other.name) : words.tightChange(minutes, other.room?.name ?? ''),
  });
  return new Map([...clashes].map(([id, own]) => [id, own.map(noteOf)]));
}

/** All that stands in the way of one session, seen from it: with those before it as well as with those after it. */
export function clashNotesOf(
  session: SessionSummary,
  sessions: readonly SessionSummary[],
  clashes: ReadonlyMap<string, readonly Clash[]>,
  words: ClashWords,
): readonly ClashNote[] {
  const before = sessions.flatMap((earlier) =>
    (clashes.get(earlier.id) ?? [])
      .filter((clash) => clash.with.id === session.id)
      .map(({ kind, minutes }) => ({
        id: earlier.id,
        kind,
        text: kind === 'overlap' ? words.overlap(minutes, earlier.name) : words.tightArrival(minutes, earlier.room?.name ?? ''),
      })),
  );
  return [...before, ...(clashNotes(clashes, words).get(session.id) ?? [])];
}
