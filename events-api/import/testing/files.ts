import { existsSync, readFileSync } from 'node:fs';
import { ImportError } from '../import-error.ts';
import { readSchedule } from '../read-schedule.ts';
import type { ReadOptions } from '../read-options.ts';
import type { ReadResult } from '../read-result.ts';
import type { ScheduleFile } from '../schedule-file.ts';

/** A file of `events-api/import/fixtures`. */
export function fixture(name: string): ScheduleFile {
  return readFile(new URL(`../fixtures/${name}`, import.meta.url));
}

/** A file made up in a spec. */
export function fileOf(text: string, path = 'made-up/schedule.json'): ScheduleFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/**
 * A real schedule, which stands beside the checkout and not in it. Where it is missing the spec is pending; on the build server, which
 * has it, that is a failure.
 */
export function realFile(name: string): ScheduleFile {
  const url = new URL(`../../../../shared/data/${name}`, import.meta.url);
  if (!existsSync(url) && process.env['CI'] !== 'true') pending(`${url.pathname} is not here`);
  return readFile(url);
}

/** The error that reading ends with. */
export function errorOf(files: readonly ScheduleFile[], options: ReadOptions = {}): ImportError {
  try {
    readSchedule(files, options);
  } catch (error) {
    if (error instanceof ImportError) return error;
    throw error;
  }
  throw new Error('It was read without an error.');
}

/** The one event of what has been read. */
export function eventOf({ organisation }: ReadResult) {
  const [event] = organisation.events;
  if (!event) throw new Error('There is no event.');
  return { ...event, sessions: event.sessions ?? [], sessionTracks: event.sessionTracks ?? [] };
}

/** The session with the file's own id. */
export function sessionOf(result: ReadResult, key: string) {
  const event = eventOf(result);
  const session = event.sessions.find(({ id }) => id === `${event.id}/${key}`);
  if (!session) throw new Error(`There is no session ${key}.`);
  return session;
}

function readFile(url: URL): ScheduleFile {
  return { path: url.pathname, bytes: readFileSync(url) };
}
