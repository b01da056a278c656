import type { Place } from '../import-error.ts';
import type { Schedule, ScheduleSession } from '../schedule/schedule.ts';
import { getScheduleTime } from '../time/get-time.ts';
import { choose, findWritten, type Written } from './choose-language.ts';
import type { OpassSession, OpassSessions } from './schema.ts';

/** `asked` is the language that was asked for; without it each session is told in the language it is held in. */
export function opassSchedule(opass: OpassSessions, file: string, asked: Written | undefined): Schedule {
  const main = asked ?? mainLanguage(opass);
  return {
    file,
    days: [],
    rooms: opass.rooms.map((room, index) => ({
      key: room.id,
      place: { path: `rooms[${index}]` },
      name: choose(room, main, ({ name }) => name) ?? room.id,
    })),
    tracks: opass.session_types.map((type, index) => ({
      key: type.id,
      place: { path: `session_types[${index}]` },
      name: choose(type, main, ({ name }) => name) ?? type.id,
    })),
    speakers: opass.speakers.map((speaker, index) => ({
      key: speaker.id,
      place: { path: `speakers[${index}]` },
      name: choose(speaker, main, ({ name }) => name),
      about: choose(speaker, main, ({ bio }) => bio),
      imageUrl: speaker.avatar ?? null,
    })),
    sessions: opass.sessions.map((session, index) =>
      scheduleSession(session, { path: `sessions[${index}]` }, asked ?? findWritten(session.language) ?? main, file),
    ),
  };
}

/** The language in which most sessions are held. */
export function mainLanguage({ sessions }: OpassSessions): Written {
  const english = sessions.filter(({ language }) => findWritten(language) === 'en').length;
  return english * 2 > sessions.length ? 'en' : 'zh';
}

function scheduleSession(session: OpassSession, place: Place, language: Written, file: string): ScheduleSession {
  const texts = { zh: session.zh ?? session['zh-TW'], en: session.en };
  return {
    key: session.id,
    place,
    title: choose(texts, language, ({ title }) => title),
    summary: choose(texts, language, ({ description }) => description),
    start: getScheduleTime(session.start, place, file),
    end: getScheduleTime(session.end, place, file),
    room: session.room ?? null,
    tracks: session.type ? [session.type] : [],
    speakers: session.speakers ?? [],
    language: session.language ?? null,
    links: [session.slide, session.record, session.live, session.qa, session.co_write, session.uri].map((url) => ({
      title: null,
      url: url ?? null,
    })),
  };
}
