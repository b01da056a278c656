import { findJsonObject, isObject, type ScheduleDocument } from '../document.ts';
import { checkShape } from '../file/check-shape.ts';
import { getJson } from '../get-json.ts';
import type { ReadContext, ScheduleReader } from '../schedule-reader.ts';
import { buildOrganisation } from '../schedule/build-organisation.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { cleanLine } from '../text/clean-text.ts';
import { Slugs } from '../text/slug.ts';
import { entriesOf } from './entries.ts';
import { findSlots } from './find-slots.ts';
import { partnerSponsorships } from './map-partners.ts';
import { scheduleSessions } from './map-sessions.ts';
import { scheduleSpeakers } from './map-speakers.ts';
import { ticketPasses } from './map-tickets.ts';
import { HoverboardSchema, type Hoverboard } from './schema.ts';

/** The one file behind the websites of many developer groups. What it calls tracks are rooms; its tags are tracks. */
export const hoverboardReader: ScheduleReader = {
  format: 'hoverboard',
  mainParts: ['data'],
  partOf,
  read: (documents, context) => {
    const { path, json } = getJson(documents, 'data');
    return buildOrganisation(hoverboardSchedule(checkShape(HoverboardSchema, json, path), path, context), context);
  },
};

function partOf(document: ScheduleDocument): string | undefined {
  const members = findJsonObject(document);
  const isHoverboard = members && ['sessions', 'speakers', 'schedule'].every((name) => isList(members[name]));
  return isHoverboard ? 'data' : undefined;
}

const isList = (value: unknown): boolean => isObject(value) || Array.isArray(value);

function hoverboardSchedule(hoverboard: Hoverboard, file: string, { report }: ReadContext): Schedule {
  const slots = findSlots(hoverboard, file, report);
  const keys = { rooms: new Slugs(), tracks: new Slugs() };
  const rooms = roomNames(hoverboard).map((name) => ({ key: keys.rooms.of(name), name }));
  const sessions = scheduleSessions(hoverboard, slots, keys, report);
  return {
    file,
    days: [],
    rooms,
    tracks: tagNames(hoverboard).map((name) => ({ key: keys.tracks.of(name), name })),
    speakers: scheduleSpeakers(hoverboard),
    sessions,
    sponsorships: partnerSponsorships(hoverboard),
    passes: ticketPasses(hoverboard, report),
  };
}

function roomNames({ schedule }: Hoverboard): string[] {
  return unique(entriesOf(schedule).flatMap(([, { tracks }]) => (tracks ?? []).map(({ title }) => cleanLine(title))));
}

function tagNames({ sessions }: Hoverboard): string[] {
  return unique(entriesOf(sessions).flatMap(([, { tags }]) => (tags ?? []).map(cleanLine)));
}

function unique(names: readonly (string | null)[]): string[] {
  return [...new Set(names.filter((name) => name !== null))];
}
