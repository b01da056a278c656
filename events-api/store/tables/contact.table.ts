/** `…_key` columns hold what contact matching compares: trimmed, inner space collapsed, lower case. */
export interface ContactTable {
  id: string;
  first_name: string;
  last_name: string;
  email: string;
  first_name_key: string;
  last_name_key: string;
  email_key: string;
  aad_object_id: string | null;
  originating_event_id: string | null;
  created_at: string;
}
