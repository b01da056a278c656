export interface SpeakerTable {
  id: string;
  external_id: string;
  name: string;
  title: string | null;
  about: string | null;
  accomplishments: string | null;
  publications: string | null;
  email: string | null;
  blog: string | null;
  linkedin: string | null;
  twitter: string | null;
  website: string | null;
  /** JSON: `[{ "title": …, "url": … }]`. */
  links: string;
  image_id: string | null;
  image_url: string | null;
  /** JSON; see `customization/stored-values.ts`. */
  custom_attributes: string | null;
}

/** A speaker on a session, in the order of the programme. */
export interface SpeakerEngagementTable {
  session_id: string;
  speaker_id: string;
  event_id: string;
  position: number;
}
