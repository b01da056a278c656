import type { Selectable } from 'kysely';
import { publishStatus } from '../../contract/option-sets.ts';
import type { Database } from '../store/store.ts';
import type { ImageTable } from '../store/tables/event.table.ts';

export type ImageRow = Selectable<ImageTable>;

export async function findEventImage(db: Database, readableEventId: string): Promise<ImageRow | undefined> {
  return db
    .selectFrom('event')
    .innerJoin('image', 'image.id', 'event.image_id')
    .selectAll('image')
    .where('event.readable_event_id', '=', readableEventId)
    .where('event.publish_status', '=', publishStatus.live)
    .executeTakeFirst();
}

/** The picture of somebody who is on a live session of a live event. */
export async function findSpeakerImage(db: Database, speakerId: string): Promise<ImageRow | undefined> {
  return db
    .selectFrom('speaker')
    .innerJoin('image', 'image.id', 'speaker.image_id')
    .innerJoin('speaker_engagement', 'speaker_engagement.speaker_id', 'speaker.id')
    .innerJoin('session', 'session.id', 'speaker_engagement.session_id')
    .innerJoin('event', 'event.id', 'session.event_id')
    .selectAll('image')
    .where('speaker.id', '=', speakerId)
    .where('session.publish_status', '=', publishStatus.live)
    .where('event.publish_status', '=', publishStatus.live)
    .limit(1)
    .executeTakeFirst();
}

export async function findSponsorshipLogo(db: Database, sponsorshipId: string): Promise<ImageRow | undefined> {
  return db
    .selectFrom('sponsorship')
    .innerJoin('image', 'image.id', 'sponsorship.logo_id')
    .innerJoin('event', 'event.id', 'sponsorship.event_id')
    .selectAll('image')
    .where('sponsorship.id', '=', sponsorshipId)
    .where('event.publish_status', '=', publishStatus.live)
    .executeTakeFirst();
}
