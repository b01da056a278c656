import { publishStatus } from '../../../contract/option-sets.ts';
import { importedId } from '../../store/ids.ts';
import type { SessionTable, SessionTrackTable } from '../../store/tables/session.table.ts';
import { sessionRowOf } from '../rows/session-row.ts';
import type { SessionEntry } from '../session-entry.ts';
import type { EventScope } from './event-scope.ts';
import { storedParts } from './ownership.ts';
import { placeOf } from './place.ts';
import { planCancellation, planRemoval, planRow } from './plan-rows.ts';
import type { References } from './references.ts';
import { countByReference } from './registered.ts';
import { SessionLinks } from './session-links.ts';
import { isBackwards } from './wall-clock.ts';

export interface PlannedSession {
  readonly row: SessionTable;
  /** `events[3].sessions[12]`; the event's own path for a session that the file does not list. */
  readonly path: string;
}

/** @returns the sessions that the event has from now on */
export async function planSessions(scope: EventScope, tracks: References<SessionTrackTable>): Promise<PlannedSession[]> {
  const { run, entry, path } = scope;
  const stored = await storedParts(scope, 'session', 'sessions', entry.sessions);
  if (!entry.sessions) return [...stored.values()].map((row) => ({ row, path }));
  const links = await SessionLinks.load(scope, tracks);
  const planned = entry.sessions.flatMap((sessionEntry, index) => {
    const before = stored.get(importedId('session', sessionEntry.id));
    const session = {
      row: sessionRow(scope, sessionEntry, before, `${path}.sessions[${index}]`),
      path: `${path}.sessions[${index}]`,
    };
    if (!session.row) {
      run.tell('session', 'leftOut', { id: sessionEntry.id, name: sessionEntry.name, reason: 'has no time yet' });
      return [];
    }
    const isRelinked = links.plan(session.row.id, sessionEntry, session.path);
    planRow(run, 'session', session.row, before, isRelinked);
    return [{ row: session.row, path: session.path }];
  });
  const wanted = new Set(planned.map(({ row }) => row.id));
  const vanished = [...stored.values()].filter(({ id }) => !wanted.has(id));
  return [...planned, ...(await planVanished(scope, vanished))];
}

function sessionRow(
  { run, row: event, clock, venues }: EventScope,
  entry: SessionEntry,
  stored: SessionTable | undefined,
  path: string,
): SessionTable | undefined {
  const starts_at = clock.blankOr(entry.start, stored?.starts_at, `${path}.start`);
  const ends_at = clock.blankOr(entry.end, stored?.ends_at, `${path}.end`);
  if (starts_at === null || ends_at === null) return undefined;
  if (isBackwards(starts_at, ends_at)) run.problems.add(`${path}.end`, 'is before the start of the session');
  const row = sessionRowOf(entry, stored, {
    event_id: event.id,
    starts_at,
    ends_at,
    ...placeOf(run, venues, entry, stored, path),
    changed_at: run.now,
  });
  return run.customAttributes.applyTo('session', row, entry, path);
}

/** Sessions that the file holds no more: cancelled where somebody has registered or come, else removed. */
async function planVanished({ run, path, row: event }: EventScope, vanished: readonly SessionTable[]): Promise<PlannedSession[]> {
  if (vanished.length > 0) await run.holdEvent(event.id);
  const registered = await countByReference(run, 'session_registration', 'session_id', vanished);
  const checkedIn = await countByReference(run, 'check_in', 'session_id', vanished);
  return vanished.flatMap((session) => {
    const count = registered.get(session.id) ?? 0;
    if (count === 0 && !checkedIn.has(session.id)) {
      planRemoval(run, 'session', session);
      return [];
    }
    const row = { ...session, publish_status: publishStatus.cancelled, changed_at: run.now };
    if (session.publish_status !== publishStatus.cancelled) {
      planCancellation(run, 'session', row, `gone from the file; ${count} registered`);
    }
    return [{ row, path }];
  });
}
