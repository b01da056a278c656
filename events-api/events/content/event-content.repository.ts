import { publishStatus, trackType } from '../../../contract/option-sets.ts';
import { loadCustomFields } from '../../customization/load-custom-fields.ts';
import type { Database } from '../../store/store.ts';
import { compactRows } from './compact-rows.ts';
import type { EventContent, EventRow, SessionRow, SessionTrackRow } from './event-content.ts';
import { groupLinks } from './group.ts';
import { loadVenues } from './venue.repository.ts';

/** The event and all that is visible under it; undefined when there is none or it is not live. */
export async function findEventContent(db: Database, readableEventId: string): Promise<EventContent | undefined> {
  const event = await db
    .selectFrom('event')
    .selectAll()
    .where('readable_event_id', '=', readableEventId)
    .where('publish_status', '=', publishStatus.live)
    .executeTakeFirst();
  return event && loadContent(db, event);
}

async function loadContent(db: Database, event: EventRow): Promise<EventContent> {
  const sessions = await listLiveSessions(db, event.id);
  const tracks = await listVisibleTracks(db, event.id);
  const people = await loadSpeakers(db, event.id, sessions);
  return {
    event,
    customFields: await loadCustomFields(db),
    venues: await loadVenues(db),
    sessions,
    hasLimitedSessions: sessions.some((session) => session.max_capacity !== null),
    tracks,
    tracksOfSession: await loadTrackLinks(db, event.id, tracks),
    ...people,
    ...(await loadPasses(db, event.id, sessions)),
    sponsorships: await db
      .selectFrom('sponsorship')
      .selectAll()
      .where('event_id', '=', event.id)
      .orderBy('position')
      .orderBy('id')
      .execute(),
    customRegistrationFields: await db
      .selectFrom('custom_registration_field')
      .selectAll()
      .where('event_id', '=', event.id)
      .where('is_withdrawn', '=', 0)
      .orderBy('position')
      .orderBy('id')
      .execute(),
  };
}

async function listLiveSessions(db: Database, eventId: string): Promise<SessionRow[]> {
  const rows = await db
    .selectFrom('session')
    .leftJoin('room', 'room.id', 'session.room_id')
    .selectAll('session')
    .where('session.event_id', '=', eventId)
    .where('session.publish_status', '=', publishStatus.live)
    .orderBy('session.starts_at')
    .orderBy('room.position', (order) => order.asc().nullsFirst())
    .orderBy('session.name')
    .orderBy('session.id')
    .execute();
  return compactRows(rows);
}

async function listVisibleTracks(db: Database, eventId: string): Promise<SessionTrackRow[]> {
  return db
    .selectFrom('session_track')
    .selectAll()
    .where('event_id', '=', eventId)
    .where('publish_status', '=', publishStatus.live)
    .where('track_type', '=', trackType.external)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

async function loadTrackLinks(db: Database, eventId: string, tracks: readonly SessionTrackRow[]) {
  const links = await db
    .selectFrom('session_track_session as link')
    .innerJoin('session_track', 'session_track.id', 'link.session_track_id')
    .select(['link.session_track_id', 'link.session_id'])
    .where('session_track.event_id', '=', eventId)
    .orderBy('link.position')
    .execute();
  return groupLinks(
    links,
    (link) => link.session_id,
    (link) => link.session_track_id,
    tracks,
  );
}

const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

async function loadSpeakers(db: Database, eventId: string, sessions: readonly SessionRow[]) {
  const live = new Set(sessions.map((session) => session.id));
  const all = await db
    .selectFrom('speaker_engagement')
    .select(['session_id', 'speaker_id'])
    .where('event_id', '=', eventId)
    .orderBy('position')
    .execute();
  const links = all.filter((link) => live.has(link.session_id));
  const engaged = new Set(links.map((link) => link.speaker_id));
  const rows = await db
    .selectFrom('speaker')
    .selectAll()
    .where('id', 'in', (q) => q.selectFrom('speaker_engagement').select('speaker_id').where('event_id', '=', eventId))
    .execute();
  const speakers = compactRows(rows.filter((speaker) => engaged.has(speaker.id)));
  speakers.sort((a, b) => byName.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
  return {
    speakers,
    speakersOfSession: groupLinks(
      links,
      (link) => link.session_id,
      (link) => link.speaker_id,
      speakers,
    ),
  };
}

async function loadPasses(db: Database, eventId: string, sessions: readonly SessionRow[]) {
  const passes = await db
    .selectFrom('pass')
    .selectAll()
    .where('event_id', '=', eventId)
    .where('allocated', '>', 0)
    .orderBy('position')
    .orderBy('id')
    .execute();
  const links = await db
    .selectFrom('pass_session as link')
    .innerJoin('session', 'session.id', 'link.session_id')
    .select(['link.pass_id', 'link.session_id'])
    .where('session.event_id', '=', eventId)
    .orderBy('session.starts_at')
    .execute();
  return {
    passes,
    sessionsOfPass: groupLinks(
      links,
      (link) => link.pass_id,
      (link) => link.session_id,
      sessions,
    ),
  };
}
