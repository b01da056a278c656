import { languageOptionOfTag } from '../../../contract/languages.ts';
import type { SessionTable, SessionTrackTable } from '../../store/tables/session.table.ts';
import { choice, instant } from '../wire-values.ts';
import { ofEvent, place, type StandardAttributes, state } from './common.ts';

const MINUTE = 60_000;

export const sessionAttributes: StandardAttributes<SessionTable> = {
  ...state,
  ...place,
  modifiedon: (row) => instant(row.changed_at),
  msevtmgt_sessionid: (row) => row.id,
  msevtmgt_name: (row) => row.name,
  msevtmgt_event: ofEvent,
  msevtmgt_starttime: (row) => instant(row.starts_at),
  msevtmgt_endtime: (row) => instant(row.ends_at),
  msevtmgt_durationmins: (row) => Math.round((Date.parse(row.ends_at) - Date.parse(row.starts_at)) / MINUTE),
  msevtmgt_sessionsummary: (row) => row.session_summary,
  msevtmgt_detaileddescription: (row) => row.detailed_description,
  msevtmgt_sessionobjectives: (row) => row.session_objectives,
  msevtmgt_sessionprerequisites: (row) => row.session_prerequisites,
  msevtmgt_sessiontype: (row) => choice(row.session_type),
  msevtmgt_sessionformat: (row) => choice(row.session_format),
  msevtmgt_language: (row) => choice(languageOptionOfTag(row.language_tag)),
  msevtmgt_publishstatus: (row) => choice(row.publish_status),
  msevtmgt_sessionmaxcapacity: (row) => row.max_capacity,
  msevtmgt_registrationcount: (_, { taken }) => taken,
};

export const sessionTrackAttributes: StandardAttributes<SessionTrackTable> = {
  ...state,
  msevtmgt_sessiontrackid: (row) => row.id,
  msevtmgt_name: (row) => row.name,
  msevtmgt_event: ofEvent,
  msevtmgt_description: (row) => row.description,
  msevtmgt_audiencetype: (row) => choice(row.audience_type),
  msevtmgt_tracktype: (row) => choice(row.track_type),
  msevtmgt_publishstatus: (row) => choice(row.publish_status),
};
