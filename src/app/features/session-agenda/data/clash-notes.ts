import type { ClashNote } from '../model/clash-note';
import type { Clash } from './clashes';

export interface ClashWords {
  readonly overlap: (minutes: number, name: string) => string;
  readonly tightChange: (minutes: number, room: string) => string;
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
