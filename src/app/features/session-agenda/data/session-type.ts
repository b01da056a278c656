import { sessionType as known } from '../../../../../contract/option-sets.ts';
import type { SessionSummary } from '../../../core/events-api/models/session';

const KNOWN: readonly number[] = Object.values(known);

/**
 * What names a session's type in the address: the schedule's own word for it, else the number of one of the six session
 * types.
 */
export function sessionTypeKey({ typeName, sessionType }: Pick<SessionSummary, 'typeName' | 'sessionType'>): string | null {
  if (typeName !== null) return typeName;
  return sessionType !== null && KNOWN.includes(sessionType) ? String(sessionType) : null;
}

/** What the type is called; `nameOf` knows the six session types. */
export function sessionTypeName(
  session: Pick<SessionSummary, 'typeName' | 'sessionType'>,
  nameOf: (sessionType: string) => string,
): string | null {
  const key = sessionTypeKey(session);
  return session.typeName ?? (key === null ? null : nameOf(key));
}
