import type { Place } from '../import-error.ts';
import type { ScheduleRoom } from '../schedule/schedule.ts';
import type { FoundSession } from '../sessionize/map-sessionize.ts';
import { cleanLine } from '../text/clean-text.ts';
import { slug } from '../text/slug.ts';
import type { Grid, GridSession, SessionGroups } from './schema.ts';

export interface FoundSchedule {
  readonly dates: readonly string[];
  readonly rooms: readonly ScheduleRoom[];
  readonly sessions: readonly NamedSession[];
}

export interface NamedSession extends FoundSession {
  /** As the session itself names its speakers, by id. */
  readonly speakerNames: ReadonlyMap<string, string>;
}

/** The sessions of the grid, room by room. A plenum session that stands in several rooms is one session, in the first. */
export function sessionsOfGrid(grid: Grid): FoundSchedule {
  const rooms = new Map<string, ScheduleRoom>();
  const sessions: NamedSession[] = [];
  const plenum = new Set<string>();
  grid.forEach((day, dayIndex) => {
    day.rooms.forEach((room, roomIndex) => {
      const key = String(room.id);
      if (!rooms.has(key)) rooms.set(key, { key, name: cleanLine(room.name) ?? key });
      room.sessions.forEach((session, index) => {
        const appearance = `${session.id} ${session.startsAt ?? ''}`;
        if (session.isPlenumSession === true && plenum.has(appearance)) return;
        plenum.add(appearance);
        sessions.push(found(session, key, { path: `[${dayIndex}].rooms[${roomIndex}].sessions[${index}]` }));
      });
    });
  });
  return { dates: grid.map(({ date }) => date), rooms: [...rooms.values()], sessions };
}

/** The sessions of the view Sessions, which has no breaks and knows rooms by the sessions in them. */
export function sessionsOfGroups(groups: SessionGroups): FoundSchedule {
  const rooms = new Map<string, ScheduleRoom>();
  const sessions = groups.flatMap((group, groupIndex) =>
    group.sessions.map((session, index) => {
      const name = cleanLine(session.room);
      const key =
        session.roomId === null || session.roomId === undefined ? (name === null ? null : slug(name)) : String(session.roomId);
      if (key !== null && !rooms.has(key)) rooms.set(key, { key, name: name ?? key });
      return found(session, key, { path: `[${groupIndex}].sessions[${index}]` });
    }),
  );
  return { dates: [], rooms: [...rooms.values()], sessions };
}

function found(session: GridSession, room: string | null, place: Place): NamedSession {
  const speakers = session.speakers ?? [];
  return {
    session,
    place,
    room,
    speakers: speakers.map(({ id }) => String(id)),
    speakerNames: new Map(speakers.flatMap(({ id, name }) => (name?.trim() ? [[String(id), name]] : []))),
    answers: (session.categories ?? []).map(({ name, categoryItems }) => ({
      category: cleanLine(name) ?? '',
      items: (categoryItems ?? []).flatMap((item) => cleanLine(item.name) ?? []),
    })),
  };
}
