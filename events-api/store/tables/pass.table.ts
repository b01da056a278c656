export interface PassTable {
  id: string;
  external_id: string;
  event_id: string;
  name: string;
  description: string | null;
  /** Minor units of `currency` (cents). */
  price_minor: number;
  /** ISO 4217. */
  currency: string;
  /** 0 hides the pass. */
  allocated: number;
  position: number;
  /** JSON; see `customization/stored-values.ts`. */
  custom_attributes: string | null;
}

/** The sessions that a pass opens; a pass without rows opens all. */
export interface PassSessionTable {
  pass_id: string;
  session_id: string;
}
