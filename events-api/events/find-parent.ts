import { publishStatus, trackType } from '../../contract/option-sets.ts';
import { ApiError } from '../errors/api-error.ts';
import type { Database } from '../store/store.ts';
import type { EventContent, SessionRow, SpeakerRow } from './content/event-content.ts';
import type { Reads } from './reads.ts';

/** A live session and the live event it belongs to. @throws ApiError `session_not_found` */
export async function getSession(reads: Reads, sessionId: string): Promise<{ session: SessionRow; content: EventContent }> {
  const readableEventId = await findEventOfSession(reads.db, sessionId);
  if (readableEventId === undefined) throw new ApiError('session_not_found');
  const content = await reads.getContent(readableEventId);
  const session = content.sessions.find((candidate) => candidate.id === sessionId);
  if (!session) throw new ApiError('session_not_found');
  return { session, content };
}

/** Somebody on a live session of a live event. @throws ApiError `event_not_found`, `speaker_not_found` */
export async function getSpeaker(reads: Reads, readableEventId: string, speakerId: string): Promise<SpeakerRow> {
  const { speakers } = await reads.getContent(readableEventId);
  const speaker = speakers.find(({ id }) => id === speakerId);
  if (!speaker) throw new ApiError('speaker_not_found');
  return speaker;
}

/** The readable id of the live event that a visible track belongs to. @throws ApiError `track_not_found` */
export async function getEventOfTrack(db: Database, trackId: string): Promise<string> {
  const row = await db
    .selectFrom('session_track')
    .innerJoin('event', 'event.id', 'session_track.event_id')
    .select('event.readable_event_id')
    .where('session_track.id', '=', trackId)
    .where('session_track.publish_status', '=', publishStatus.live)
    .where('session_track.track_type', '=', trackType.external)
    .where('event.publish_status', '=', publishStatus.live)
    .executeTakeFirst();
  if (!row) throw new ApiError('track_not_found');
  return row.readable_event_id;
}

async function findEventOfSession(db: Database, sessionId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('session')
    .innerJoin('event', 'event.id', 'session.event_id')
    .select('event.readable_event_id')
    .where('session.id', '=', sessionId)
    .where('event.publish_status', '=', publishStatus.live)
    .executeTakeFirst();
  return row?.readable_event_id;
}
