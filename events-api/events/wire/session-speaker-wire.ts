import { paths } from '../../../contract/paths.ts';
import type { SessionSpeakerWire } from '../../../contract/session-speaker.ts';
import type { EventContent, SpeakerRow } from '../content/event-content.ts';
import { linksOf } from './links.ts';

/** A speaker as part of a session. */
export function sessionSpeakerWire(row: SpeakerRow, { customFields, event, venues }: EventContent): SessionSpeakerWire {
  return {
    id: row.id,
    name: row.name,
    title: row.title,
    about: row.about,
    accomplishments: row.accomplishments,
    publications: row.publications,
    email: row.email,
    blog: row.blog,
    linkedin: row.linkedin,
    twitter: row.twitter,
    website: row.website,
    image: null,
    imageUrl: speakerImageUrl(row),
    customFields: customFields.of('speaker', row, { event, venues, taken: 0 }),
    links: linksOf(row.links),
    sessions: null,
  };
}

/** Only our own picture: an address that came with a schedule is kept, but nobody's browser is sent there. */
export function speakerImageUrl(row: SpeakerRow): string | null {
  return row.image_id === null ? null : paths.speakerImage.of({ speakerId: row.id });
}
