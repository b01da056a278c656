import type { WebApplicationTable } from '../store/tables/web-application.table.ts';

/** A website that may call the API: it proves itself by its token and by the origin of its pages. */
export interface WebApplication {
  readonly id: string;
  readonly name: string;
  readonly origin: string;
  readonly token: string;
  readonly aadClientId: string | null;
  readonly aadMetadataEndpoint: string | null;
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
    isDefault: row.is_default === 1,
    isActive: row.is_active === 1,
  };
}
