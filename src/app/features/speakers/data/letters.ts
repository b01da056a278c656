import type { Letter } from '../model/letter';
import type { ListedSpeaker } from '../model/listed-speaker';

/** A list that is shorter, or a script with more signs, is not easier to find one's way in with an index. */
const FEWEST_SPEAKERS = 20;
const MOST_LETTERS = 40;

/** The letters that names begin with, in the order of the list; none where they would not help. */
export function lettersOf(speakers: readonly ListedSpeaker[]): readonly Letter[] {
  if (speakers.length < FEWEST_SPEAKERS) return [];
  const letters = new Map<string, Letter>();
  for (const { id, name } of speakers) {
    const letter = firstLetter(name);
    if (!letters.has(letter)) letters.set(letter, { letter, speakerId: id });
  }
  return letters.size <= MOST_LETTERS ? [...letters.values()] : [];
}

/** Without its accent, in capitals; `#` for names that begin with something else than a letter. */
function firstLetter(name: string): string {
  const [sign = ''] = name.trim().normalize('NFKD');
  return /\p{L}/u.test(sign) ? sign.toLocaleUpperCase() : '#';
}
