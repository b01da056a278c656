import { randomBytes } from 'node:crypto';
import { newId } from '../store/ids.ts';
import type { Database, Trx } from '../store/store.ts';
import { type WebApplication, webApplicationFromRow } from './web-application.ts';
import {
  checkMetadataEndpoint,
  checkName,
  checkOrigin,
  WebApplicationError,
  type WebApplicationInput,
} from './web-application-input.ts';

const TOKEN_BYTES = 48;

export async function listWebApplications(db: Database): Promise<WebApplication[]> {
  const rows = await db.selectFrom('web_application').selectAll().orderBy('created_at').orderBy('name').execute();
  return rows.map(webApplicationFromRow);
}

/** Finds by id or by origin, whichever people have at hand. @throws WebApplicationError */
export async function getWebApplication(db: Database, idOrOrigin: string): Promise<WebApplication> {
  const row = await db
    .selectFrom('web_application')
    .selectAll()
    .where((where) => where.or([where('id', '=', idOrOrigin), where('origin', '=', idOrOrigin)]))
    .executeTakeFirst();
  if (!row) throw new WebApplicationError(`There is no web application with the id or origin "${idOrOrigin}".`);
  return webApplicationFromRow(row);
}

/** Makes an active web application with a new token. @throws WebApplicationError for bad input and for an origin that has one */
export async function insertWebApplication(trx: Trx, input: WebApplicationInput, now: Date): Promise<WebApplication> {
  const origin = checkOrigin(input.origin);
  const name = checkName(input.name);
  await refuseTakenOrigin(trx, origin);
  if (input.isDefault) await clearDefault(trx, now);
  const row = await trx
    .insertInto('web_application')
    .values({
      id: newId(),
      name,
      origin,
      token: randomBytes(TOKEN_BYTES).toString('base64url'),
      aad_client_id: input.aadClientId ?? null,
      aad_metadata_endpoint: input.aadMetadataEndpoint ? checkMetadataEndpoint(input.aadMetadataEndpoint) : null,
      aad_emails_verified: input.aadEmailsVerified ? 1 : 0,
      is_default: input.isDefault ? 1 : 0,
      is_active: 1,
      created_at: now.toISOString(),
      changed_at: now.toISOString(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return webApplicationFromRow(row);
}

/** Changes what is named and leaves the rest; the token stays. @throws WebApplicationError */
export async function updateWebApplication(
  trx: Trx,
  id: string,
  changes: Partial<WebApplicationInput> & { readonly isActive?: boolean },
  now: Date,
): Promise<WebApplication> {
  if (changes.origin !== undefined) await refuseTakenOrigin(trx, checkOrigin(changes.origin), id);
  if (changes.isDefault) await clearDefault(trx, now);
  const row = await trx
    .updateTable('web_application')
    .set({
      ...(changes.name !== undefined && { name: checkName(changes.name) }),
      ...(changes.origin !== undefined && { origin: changes.origin }),
      ...(changes.aadClientId !== undefined && { aad_client_id: changes.aadClientId === '' ? null : changes.aadClientId }),
      ...(changes.aadMetadataEndpoint !== undefined && {
        aad_metadata_endpoint: changes.aadMetadataEndpoint ? checkMetadataEndpoint(changes.aadMetadataEndpoint) : null,
      }),
      ...(changes.aadEmailsVerified !== undefined && { aad_emails_verified: changes.aadEmailsVerified ? 1 : 0 }),
      ...(changes.isDefault !== undefined && { is_default: changes.isDefault ? 1 : 0 }),
      ...(changes.isActive !== undefined && { is_active: changes.isActive ? 1 : 0 }),
      changed_at: now.toISOString(),
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return webApplicationFromRow(row);
}

/** One web application for each origin, active or not: otherwise two tokens would speak for the same pages. */
async function refuseTakenOrigin(trx: Trx, origin: string, except = ''): Promise<void> {
  const taken = await trx
    .selectFrom('web_application')
    .select('name')
    .where('origin', '=', origin)
    .where('id', '!=', except)
    .executeTakeFirst();
  if (taken) {
    throw new WebApplicationError(
      `The origin ${origin} has a web application already ("${taken.name}"): update or activate that one.`,
    );
  }
}

async function clearDefault(trx: Trx, now: Date): Promise<void> {
  await trx
    .updateTable('web_application')
    .set({ is_default: 0, changed_at: now.toISOString() })
    .where('is_default', '=', 1)
    .execute();
}
