import { languageOptionOfTag } from '../../../contract/languages.ts';
import { timeZoneIndexOf } from '../../../contract/time-zone-index.ts';
import { findTimeZone } from '../../../contract/time-zones.ts';
import type { EventTable } from '../../store/tables/event.table.ts';
import { choice, instant } from '../wire-values.ts';
import { place, type StandardAttributes, state } from './common.ts';

export const eventAttributes: StandardAttributes<EventTable> = {
  ...state,
  ...place,
  modifiedon: (row) => instant(row.changed_at),
  msevtmgt_eventid: (row) => row.id,
  msevtmgt_name: (row) => row.name,
  msevtmgt_readableeventid: (row) => row.readable_event_id,
  msevtmgt_description: (row) => row.description,
  msevtmgt_websitemessage: (row) => row.website_message,
  msevtmgt_publiceventurl: (row) => row.public_event_url,
  msevtmgt_eventstartdate: (row) => instant(row.starts_at),
  msevtmgt_eventenddate: (row) => instant(row.ends_at),
  msevtmgt_eventtimezone: (row) => timeZoneIndexOf(row.time_zone),
  msevtmgt_eventtimezonename: (row) => findTimeZone(timeZoneIndexOf(row.time_zone))?.displayName ?? null,
  msevtmgt_eventtype: (row) => choice(row.event_type),
  msevtmgt_eventformat: (row) => choice(row.event_format),
  msevtmgt_language: (row) => choice(languageOptionOfTag(row.language_tag)),
  msevtmgt_publishstatus: (row) => choice(row.publish_status),
  msevtmgt_maximumeventcapacity: (row) => row.max_capacity,
  msevtmgt_registrationcount: (_, { taken }) => taken,
  msevtmgt_numberofinvitations: (row) => row.number_of_invitations,
  msevtmgt_stopwebsiteregistrationson: (row) => instant(row.registration_closes_at),
};
