import type { ReadContext } from '../schedule-reader.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { cleanLine } from '../text/clean-text.ts';
import { findCategoryRoles, type CategoryAnswer } from '../sessionize/categories.ts';
import { scheduleSessions, scheduleSpeaker, Tracks } from '../sessionize/map-sessionize.ts';
import type { SessionizeAll } from './schema.ts';

export function sessionizeAllSchedule(all: SessionizeAll, file: string, context: ReadContext): Schedule {
  const categories = sessionCategories(all);
  const roles = findCategoryRoles([...categories.keys()], file, context);
  const tracks = new Tracks([...(categories.get(roles.track ?? '')?.values() ?? [])]);
  const found = all.sessions.map((session, index) => ({
    session,
    place: { path: `sessions[${index}]` },
    room: session.roomId === null || session.roomId === undefined ? null : String(session.roomId),
    speakers: (session.speakers ?? []).map(String),
    answers: answersOf((session.categoryItems ?? []).map(String), categories),
  }));
  return {
    file,
    days: [],
    rooms: roomsOf(all),
    sessions: scheduleSessions(found, roles, tracks, file),
    tracks: tracks.all,
    speakers: all.speakers.map((speaker, index) => scheduleSpeaker(speaker, { path: `speakers[${index}]` })),
  };
}

/** Title → item id → item name, of the categories that are asked of sessions (others are asked of speakers). */
type Categories = ReadonlyMap<string, ReadonlyMap<string, string>>;

function sessionCategories({ categories }: SessionizeAll): Categories {
  const ofSessions = (categories ?? []).filter(({ type }) => type !== 'speaker');
  return new Map(
    ofSessions.map(({ title, items }) => [
      cleanLine(title) ?? '',
      new Map((items ?? []).map(({ id, name }) => [String(id), cleanLine(name) ?? ''])),
    ]),
  );
}

function answersOf(items: readonly string[], categories: Categories): CategoryAnswer[] {
  return [...categories].map(([category, names]) => ({
    category,
    items: items.flatMap((item) => names.get(item) ?? []).filter((name) => name !== ''),
  }));
}

function roomsOf({ rooms }: SessionizeAll): Schedule['rooms'] {
  const placed = rooms.map((room, index) => ({ ...room, place: { path: `rooms[${index}]` } }));
  const sorted = placed.sort((one, other) => (one.sort ?? 0) - (other.sort ?? 0));
  return sorted.map(({ id, name, place }) => ({ key: String(id), name: cleanLine(name) ?? String(id), place }));
}
