import type { WebApplicationTable } from '../store/tables/web-application.table.ts';

/** A website that may call the API: it proves itself by its token and by the origin of its pages. */
export interface WebApplication {
  readonly id: string;
  readonly name: string;
  readonly origin: string;
  readonly token: string;
  readonly aadClientId: string | null;
  readonly aadMetadataEndpoint: string | null;
  /** Whether the provider of the sign-in lets nobody have an e-mail address that it has not verified. */
  readonly aadEmailsVerified: boolean;
  readonly isDefault: boolean;
  readonly isActive: boolean;
}

export function webApplicationFromRow(row: WebApplicationTable): WebApplication {
  return {
    id: row.id,
    name: row.name,
    origin: row.origin,
    token: row.token,
    aadClientId: row.aad_client_id,
    aadMetadataEndpoint: row.aad_metadata_endpoint,
    aadEmailsVerified: row.aad_emails_verified === 1,
    isDefault: row.is_default === 1,
    isActive: row.is_active === 1,
  };
}
