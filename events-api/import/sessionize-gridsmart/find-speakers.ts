import type { ScheduleSpeaker } from '../schedule/schedule.ts';
import { scheduleSpeaker } from '../sessionize/map-sessionize.ts';
import type { NamedSession } from './find-sessions.ts';
import type { Speakers } from './schema.ts';

/** The speakers of the list, and those whom only the sessions name (all of them where there is no list). */
export function findSpeakers(list: Speakers | undefined, sessions: readonly NamedSession[]): ScheduleSpeaker[] {
  const speakers = (list ?? []).map((speaker, index) => scheduleSpeaker(speaker, { path: `[${index}]` }));
  const known = new Set(speakers.map(({ key }) => key));
  for (const { speakerNames, place } of sessions) {
    for (const [key, name] of speakerNames) {
      if (known.has(key)) continue;
      known.add(key);
      speakers.push({ key, place, name });
    }
  }
  return speakers;
}
