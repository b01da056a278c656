import { EventsApiError } from './events-api-error';

/** Codes of our own server for an address that it does have, but with nothing behind it. */
const NOTHING_BEHIND_IT = new Set(['event_not_found', 'session_not_found', 'speaker_not_found', 'track_not_found']);

/** The back end does not know this kind of address at all: one of our additions, asked of another server. */
export function isMissingAddress(error: unknown): boolean {
  if (!(error instanceof EventsApiError)) return false;
  return (error.status === 404 || error.status === 405) && !NOTHING_BEHIND_IT.has(error.code);
}
