export interface WebApplicationTable {
  id: string;
  name: string;
  origin: string;
  token: string;
  aad_client_id: string | null;
  aad_metadata_endpoint: string | null;
  aad_emails_verified: number;
  is_default: number;
  is_active: number;
  created_at: string;
  changed_at: string;
}
