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
  return new Map([...clashes].map(([id, own]) => [id, own.map((clash) => withLater(clash, words))]));
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
      .map((clash) => noteOf(clash, earlier, words.overlap, words.tightArrival)),
  );
  const after = (clashes.get(session.id) ?? []).map((clash) => withLater(clash, words));
  return [...before, ...after];
}

const withLater = (clash: Clash, words: ClashWords): ClashNote => noteOf(clash, clash.with, words.overlap, words.tightChange);

function noteOf(
  { kind, minutes }: Clash,
  other: SessionSummary,
  overlap: ClashWords['overlap'],
  tight: ClashWords['tightChange'],
): ClashNote {
  const text = kind === 'overlap' ? overlap(minutes, other.name) : tight(minutes, other.room?.name ?? '');
  return { id: other.id, kind, text };
}
