import type { Place } from '../import-error.ts';
import type { ScheduleSession, ScheduleSpeaker, ScheduleTrack } from '../schedule/schedule.ts';
import { cleanLine } from '../text/clean-text.ts';
import { Slugs } from '../text/slug.ts';
import { getScheduleTime } from '../time/get-time.ts';
import { itemsOf, type CategoryAnswer, type CategoryRoles } from './categories.ts';
import type { SessionizeSession, SessionizeSpeaker } from './schema.ts';

/** A session of any view, with what the views write differently already found. */
export interface FoundSession {
  readonly session: SessionizeSession;
  readonly place: Place;
  readonly room: string | null;
  readonly speakers: readonly string[];
  readonly answers: readonly CategoryAnswer[];
}

export function scheduleSessions(
  found: readonly FoundSession[],
  roles: CategoryRoles,
  tracks: Tracks,
  file: string,
): ScheduleSession[] {
  return found.map(({ session, place, room, speakers, answers }) => ({
    key: String(session.id),
    place,
    title: cleanLine(session.title),
    start: getScheduleTime(session.startsAt, place, file),
    end: getScheduleTime(session.endsAt, place, file),
    room,
    tracks: itemsOf(answers, roles.track).map((name) => tracks.keyOf(name)),
    speakers,
    summary: session.description,
    typeName: roles.type === undefined ? undefined : (itemsOf(answers, roles.type)[0] ?? null),
    language: roles.language === undefined ? undefined : (itemsOf(answers, roles.language)[0] ?? null),
    isServiceSession: session.isServiceSession ?? false,
    links: [session.liveUrl, session.recordingUrl].map((url) => ({ title: null, url: url ?? null })),
  }));
}

export function scheduleSpeaker(speaker: SessionizeSpeaker, place: Place): ScheduleSpeaker {
  const name = cleanLine(speaker.fullName) ?? cleanLine(`${speaker.firstName ?? ''} ${speaker.lastName ?? ''}`);
  return {
    key: String(speaker.id),
    place,
    name,
    title: speaker.tagLine ?? null,
    about: speaker.bio ?? null,
    imageUrl: speaker.profilePicture ?? null,
    links: (speaker.links ?? []).map(({ title, url, linkType }) => ({
      title: title ?? null,
      url: url ?? null,
      kind: linkType ?? null,
    })),
  };
}

/** Tracks as the sessions name them, in the order of the file's list where there is one. */
export class Tracks {
  readonly #slugs = new Slugs();
  readonly #names = new Map<string, string>();

  constructor(names: readonly string[] = []) {
    for (const name of names) this.keyOf(name);
  }

  keyOf(name: string): string {
    const key = this.#slugs.of(name);
    this.#names.set(key, name);
    return key;
  }

  get all(): readonly ScheduleTrack[] {
    return [...this.#names].map(([key, name]) => ({ key, name }));
  }
}
