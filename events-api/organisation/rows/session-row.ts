import { publishStatus, sessionType, eventFormat } from '../../../contract/option-sets.ts';
import { importedId } from '../../store/ids.ts';
import type { SessionTable } from '../../store/tables/session.table.ts';
import type { SessionEntry } from '../session-entry.ts';
import { kept, keptAnswer, keptFlag, keptOption } from './kept.ts';
import { linksColumn } from './links-column.ts';

/** What of a session is not copied from the entry but found out. */
export type SessionFindings = Pick<SessionTable, 'event_id' | 'starts_at' | 'ends_at' | 'building_id' | 'room_id' | 'changed_at'>;

export function sessionRowOf(entry: SessionEntry, stored: SessionTable | undefined, findings: SessionFindings): SessionTable {
  return {
    id: importedId('session', entry.id),
    external_id: entry.id,
    custom_attributes: stored?.custom_attributes ?? null,
    name: entry.name,
    subtitle: kept(entry.subtitle, stored?.subtitle, null),
    session_summary: kept(entry.summary, stored?.session_summary, null),
    detailed_description: kept(entry.detailedDescription, stored?.detailed_description, null),
    session_objectives: kept(entry.objectives, stored?.session_objectives, null),
    session_prerequisites: kept(entry.prerequisites, stored?.session_prerequisites, null),
    session_type: keptOption(sessionType, entry.sessionType, stored?.session_type),
    type_name: kept(entry.typeName, stored?.type_name, null),
    session_format: keptOption(eventFormat, entry.sessionFormat, stored?.session_format),
    language_tag: kept(entry.language, stored?.language_tag, null),
    is_service_session: keptFlag(entry.isServiceSession, stored?.is_service_session, false),
    max_capacity: kept(entry.maxCapacity, stored?.max_capacity, null),
    show_waitlist: keptFlag(entry.showWaitlist, stored?.show_waitlist, false),
    cameras_permitted: keptAnswer(entry.camerasPermitted, stored?.cameras_permitted),
    recordings_permitted: keptAnswer(entry.recordingsPermitted, stored?.recordings_permitted),
    links: linksColumn(entry.links, stored?.links),
    publish_status: publishStatusOf(entry, stored),
    ...findings,
  };
}

/** A session that was cancelled because it had gone from the file is live again when it is back. */
function publishStatusOf(entry: SessionEntry, stored: SessionTable | undefined): number {
  if (entry.publishStatus) return publishStatus[entry.publishStatus];
  return stored && stored.publish_status !== publishStatus.cancelled ? stored.publish_status : publishStatus.live;
}
