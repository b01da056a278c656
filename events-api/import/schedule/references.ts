import { describePlace } from '../import-error.ts';
import type { Report } from '../report.ts';
import type { ScheduleSession } from './schedule.ts';

type Entries = ReadonlyMap<string, { readonly id: string }>;

/**
 * The ids behind a session's references, in their order and each once. What is referred to and not in the file is left away and noted:
 * the session itself is still right, and organisers delete speakers without looking for their sessions.
 */
export function resolveReferences(
  kind: string,
  keys: readonly string[],
  entries: Entries,
  session: ScheduleSession,
  report: Report,
): string[] {
  const ids = new Set<string>();
  for (const key of keys) {
    const entry = entries.get(key);
    if (entry) ids.add(entry.id);
    else {
      const where = `“${session.title ?? session.key}” (${describePlace(session.place)})`;
      report.note(
        `The session ${where} refers to the ${kind} “${key}”, which the file does not have; the reference is left away.`,
      );
    }
  }
  return [...ids];
}
