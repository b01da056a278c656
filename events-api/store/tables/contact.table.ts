/**
 * `…_key` columns hold what contact matching compares: trimmed, inner space collapsed, lower case. A blank `email_key` beside an
 * address: the account of this contact says so, but nobody has verified it.
 */
export interface ContactTable {
  id: string;
  first_name: string;
  last_name: string;
  email: string;
  first_name_key: string;
  last_name_key: string;
  email_key: string;
  /** The account that signs in as this contact; unique. */
  aad_object_id: string | null;
  originating_event_id: string | null;
  created_at: string;
}
