export interface SponsorshipTable {
  id: string;
  external_id: string;
  event_id: string;
  sponsor_id: string | null;
  sponsor_name: string;
  category: string | null;
  topic: string | null;
  description: string | null;
  url: string | null;
  logo_id: string | null;
  logo_url: string | null;
  position: number;
  /** JSON; see `customization/stored-values.ts`. */
  custom_attributes: string | null;
}
