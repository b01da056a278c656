import { eventFormat, publishStatus, sessionType } from '../../../contract/option-sets.ts';
import type { SessionTable } from '../../store/tables/session.table.ts';
import type { SessionEntry } from '../session-entry.ts';
import { wallTimeOf } from '../zoned-time.ts';
import { answerOrNull, optionName, optionNameOrNull } from './kept.ts';
import { linksOf } from './links-column.ts';

export type SessionReferences = Required<Pick<SessionEntry, 'building' | 'room' | 'tracks' | 'speakers'>>;

export function sessionEntryOf(row: SessionTable, timeZone: string, references: SessionReferences): SessionEntry {
  return {
    id: row.external_id,
    name: row.name,
    subtitle: row.subtitle,
    start: wallTimeOf(new Date(row.starts_at), timeZone),
    end: wallTimeOf(new Date(row.ends_at), timeZone),
    summary: row.session_summary,
    detailedDescription: row.detailed_description,
    objectives: row.session_objectives,
    prerequisites: row.session_prerequisites,
    sessionType: optionNameOrNull(sessionType, row.session_type),
    typeName: row.type_name,
    sessionFormat: optionNameOrNull(eventFormat, row.session_format),
    language: row.language_tag,
    isServiceSession: row.is_service_session === 1,
    maxCapacity: row.max_capacity,
    showWaitlist: row.show_waitlist === 1,
    camerasPermitted: answerOrNull(row.cameras_permitted),
    recordingsPermitted: answerOrNull(row.recordings_permitted),
    links: linksOf(row.links),
    publishStatus: optionName(publishStatus, row.publish_status),
    ...references,
  };
}
