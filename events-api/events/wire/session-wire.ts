import { languageOptionOfTag } from '../../../contract/languages.ts';
import { sessionPermission } from '../../../contract/option-sets.ts';
import type { SessionWire } from '../../../contract/session.ts';
import { timeZoneIndexOf } from '../../../contract/time-zone-index.ts';
import type { EventContent, SessionRow } from '../content/event-content.ts';
import type { SeatCounts } from '../seat-counts.ts';
import { placeOf } from './building-wire.ts';
import { linksOf } from './links.ts';
import { sessionSpeakerWire } from './session-speaker-wire.ts';
import { utcInstant, wallClock } from './wire-dates.ts';

export function sessionWire(row: SessionRow, content: EventContent, counts: SeatCounts): SessionWire {
  const { event, venues, customFields } = content;
  const zone = event.time_zone;
  const taken = counts.sessions.get(row.id) ?? 0;
  return {
    id: row.id,
    name: row.name,
    startTime: wallClock(row.starts_at, zone),
    startTimeUTC: utcInstant(row.starts_at),
    endTime: wallClock(row.ends_at, zone),
    endTimeUTC: utcInstant(row.ends_at),
    timeZone: timeZoneIndexOf(zone),
    ...placeOf(row, venues, customFields),
    sessionSummary: row.session_summary,
    detailedDescription: row.detailed_description,
    sessionObjectives: row.session_objectives,
    sessionPreRequisites: row.session_prerequisites,
    sessionType: row.session_type,
    sessionFormat: row.session_format,
    language: languageOptionOfTag(row.language_tag),
    camerasPermitted: permission(row.cameras_permitted),
    recordingsPermitted: permission(row.recordings_permitted),
    speakers: (content.speakersOfSession.get(row.id) ?? []).map((speaker) => sessionSpeakerWire(speaker, content)),
    isCapacityRestricted: row.max_capacity !== null,
    maxCapacity: row.max_capacity,
    registrationCount: taken,
    // What holds for one caller only never stands in an answer that all callers share.
    alreadyRegistered: false,
    userEligibleToRegister: false,
    customFields: customFields.of('session', row, { event, venues, taken }),
    ianaTimeZone: zone,
    languageTag: row.language_tag,
    tracks: (content.tracksOfSession.get(row.id) ?? []).map(({ id, name }) => ({ id, name })),
    links: linksOf(row.links),
    subtitle: row.subtitle,
    typeName: row.type_name,
    isServiceSession: row.is_service_session === 1,
  };
}

function permission(value: number | null): number | null {
  if (value === null) return null;
  return value === 1 ? sessionPermission.yes : sessionPermission.no;
}
