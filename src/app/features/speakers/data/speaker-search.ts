import { foldText } from '../../../shared/util/fold-text';
import type { ListedSpeaker } from '../model/listed-speaker';

/** A speaker with everything that a search looks at, folded once. */
export interface SearchableSpeaker {
  readonly speaker: ListedSpeaker;
  readonly folded: string;
}

/** By name as it is written, as the language sorts. Organisers write names in all scripts, so no family name is guessed. */
export function searchableSpeakers(speakers: readonly ListedSpeaker[], language: string): readonly SearchableSpeaker[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return speakers
    .toSorted((a, b) => compare(a.name, b.name))
    .map((speaker) => ({
      speaker,
      folded: foldText([speaker.name, speaker.title ?? '', ...speaker.sessions.map(({ name }) => name)].join(' ')),
    }));
}

/** Those whose name, title and talks hold every word that is searched for, in any order; all of them without a word. */
export function findSpeakers(speakers: readonly SearchableSpeaker[], search: string): readonly ListedSpeaker[] {
  const words = foldText(search).split(' ');
  return speakers.filter(({ folded }) => words.every((word) => folded.includes(word))).map(({ speaker }) => speaker);
}
