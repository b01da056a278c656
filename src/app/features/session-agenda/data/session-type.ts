import type { SessionSummary } from '../../../core/events-api/models/session';

/** What names a session's type in the address: the schedule's own word for it, else the number of `sessionType`. */
export function sessionTypeKey({ typeName, sessionType }: SessionSummary): string | null {
  return typeName ?? (sessionType === null ? null : String(sessionType));
}
