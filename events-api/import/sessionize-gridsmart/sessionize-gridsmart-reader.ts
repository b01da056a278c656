import type { ScheduleDocument } from '../document.ts';
import { checkShape } from '../file/check-shape.ts';
import { getJson } from '../get-json.ts';
import type { ReadContext, ScheduleReader } from '../schedule-reader.ts';
import { buildOrganisation } from '../schedule/build-organisation.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { findCategoryRoles } from '../sessionize/categories.ts';
import { scheduleSessions, Tracks } from '../sessionize/map-sessionize.ts';
import { findDate } from '../time/date-time.ts';
import { sessionsOfGrid, sessionsOfGroups } from './find-sessions.ts';
import { findSpeakers } from './find-speakers.ts';
import { FirestoreSponsorsSchema, firestoreSponsorships } from './firestore-sponsors.ts';
import { gridSmartPart } from './gridsmart-part.ts';
import { GridSchema, SessionGroupsSchema, SpeakersSchema } from './schema.ts';

type Documents = ReadonlyMap<string, ScheduleDocument>;

/** Sessionize's views by place and time, with its list of speakers and the sponsors of droidcon's app where they are there. */
export const sessionizeGridSmartReader: ScheduleReader = {
  format: 'sessionize-gridsmart',
  mainParts: ['schedule', 'sessions'],
  partOf: gridSmartPart,
  read: (documents, context) => buildOrganisation(gridSmartSchedule(documents, context), context),
};

function gridSmartSchedule(documents: Documents, context: ReadContext): Schedule {
  const file = (documents.get('schedule') ?? documents.get('sessions'))?.path ?? '';
  const { dates, rooms, sessions } = findSessions(documents, context);
  const categories = new Set(sessions.flatMap(({ answers }) => answers.map(({ category }) => category)));
  const roles = findCategoryRoles([...categories], file, context);
  const tracks = new Tracks();
  const speakers = findOptional(documents, 'speakers', (path, json) => checkShape(SpeakersSchema, json, path));
  return {
    file,
    days: dates.flatMap((text) => {
      const date = findDate(text);
      return date === undefined ? [] : [{ date }];
    }),
    rooms,
    sessions: scheduleSessions(sessions, roles, tracks, file),
    tracks: tracks.all,
    speakers: findSpeakers(speakers, sessions),
    sponsorships: findOptional(documents, 'sponsors', (path, json) =>
      firestoreSponsorships(checkShape(FirestoreSponsorsSchema, json, path)),
    ),
  };
}

/** The grid says all that the view Sessions says, and the breaks. */
function findSessions(documents: Documents, { report }: ReadContext) {
  if (!documents.has('schedule')) {
    const { path, json } = getJson(documents, 'sessions');
    return sessionsOfGroups(checkShape(SessionGroupsSchema, json, path));
  }
  if (documents.has('sessions'))
    report.note(`${documents.get('sessions')?.path ?? ''} says again what the grid says; it is not read.`);
  const { path, json } = getJson(documents, 'schedule');
  return sessionsOfGrid(checkShape(GridSchema, json, path));
}

function findOptional<T>(documents: Documents, part: string, read: (path: string, json: unknown) => T): T | undefined {
  if (!documents.has(part)) return undefined;
  const { path, json } = getJson(documents, part);
  return read(path, json);
}
