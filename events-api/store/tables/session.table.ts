export interface SessionTable {
  id: string;
  external_id: string;
  event_id: string;
  name: string;
  subtitle: string | null;
  starts_at: string;
  ends_at: string;
  building_id: string | null;
  room_id: string | null;
  session_summary: string | null;
  detailed_description: string | null;
  session_objectives: string | null;
  session_prerequisites: string | null;
  session_type: number | null;
  /** The schedule's own word for the kind of session. */
  type_name: string | null;
  session_format: number | null;
  language_tag: string | null;
  is_service_session: number;
  /** null: seats are not limited. */
  max_capacity: number | null;
  show_waitlist: number;
  cameras_permitted: number | null;
  recordings_permitted: number | null;
  /** JSON: `[{ "title": …, "url": … }]`. */
  links: string;
  publish_status: number;
  changed_at: string;
  /** JSON; see `customization/stored-values.ts`. */
  custom_attributes: string | null;
}

export interface SessionTrackTable {
  id: string;
  external_id: string;
  event_id: string;
  name: string;
  description: string | null;
  audience_type: number | null;
  track_type: number;
  publish_status: number;
  position: number;
  /** JSON; see `customization/stored-values.ts`. */
  custom_attributes: string | null;
}

export interface SessionTrackSessionTable {
  session_track_id: string;
  session_id: string;
  position: number;
}
