import type { SpeakerEntry } from '../../organisation/speaker-entry.ts';
import type { Report } from '../report.ts';
import { cleanLine, cleanText, shorten } from '../text/clean-text.ts';
import { findWebAddress } from '../text/web-address.ts';
import { present } from './present.ts';
import type { Schedule, ScheduleSpeaker } from './schedule.ts';
import { sortAddresses } from './speaker-addresses.ts';

/** The speakers by the file's own id. */
export function speakerEntries({ speakers }: Schedule, eventId: string, report: Report): ReadonlyMap<string, SpeakerEntry> {
  const entries = new Map<string, SpeakerEntry>();
  for (const speaker of speakers) {
    const name = cleanLine(speaker.name);
    if (name === null)
      report.leaveOut({ what: 'speaker', id: speaker.key, name: '', why: 'There is no name.', place: speaker.place });
    else entries.set(speaker.key, speakerEntry(speaker, name, eventId));
  }
  return entries;
}

function speakerEntry({ key, title, about, imageUrl, links }: ScheduleSpeaker, name: string, eventId: string): SpeakerEntry {
  return present({
    id: `${eventId}/${key}`,
    name: shorten(name, 200),
    title: title === undefined ? undefined : shortenBlank(cleanLine(title), 200),
    about: about === undefined ? undefined : shortenBlank(cleanText(about), 20_000),
    imageUrl: imageUrl === undefined ? undefined : (findWebAddress(imageUrl) ?? null),
    ...(links === undefined ? {} : sortAddresses(links)),
  });
}

const shortenBlank = (text: string | null, maxLength: number): string | null => (text === null ? null : shorten(text, maxLength));
