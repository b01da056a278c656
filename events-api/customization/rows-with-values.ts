import { sql } from 'kysely';
import type { Database, Trx } from '../store/store.ts';
import type { CustomAttribute } from './custom-attribute.ts';
import {
  type CustomisedEntity,
  customisedTables,
  isRegistrationEntity,
  numberOfEntity,
  type RegistrationEntity,
} from './entities.ts';

/** A thing that has values of custom attributes, or may have. */
export interface RowWithValues {
  readonly id: string;
  readonly custom_attributes: string | null;
}

/** Rows that may have a value of the attribute: its name stands somewhere in their values. */
export async function listRowsWith(db: Database, { entity, logicalName }: CustomAttribute): Promise<RowWithValues[]> {
  const named = sql`custom_attributes like ${`%"${logicalName}"%`}`;
  const { rows } = await (
    isRegistrationEntity(entity)
      ? sql<RowWithValues>`select row_id as id, custom_attributes from registration_attributes
          where entity = ${numberOfEntity(entity)} and ${named}`
      : sql<RowWithValues>`select id, custom_attributes from ${sql.table(customisedTables[entity])} where ${named}`
  ).execute(db);
  return rows;
}

/**
 * The things that somebody may mean: hardly ever more than one, but two registrations may have the same number.
 * @param id the id on the wire; also the file's own id, the readable id of an event, the `ER-…` of a registration
 */
export async function listRowsCalled(db: Database, entity: CustomisedEntity, id: string): Promise<RowWithValues[]> {
  if (isRegistrationEntity(entity)) return listRegistrationRows(db, entity, id);
  const isReadableId = entity === 'event' ? sql`or readable_event_id = ${id}` : sql``;
  const { rows } = await sql<RowWithValues>`
    select id, custom_attributes from ${sql.table(customisedTables[entity])}
    where id = ${id} or external_id = ${id} ${isReadableId}`.execute(db);
  return rows;
}

export async function saveValues(trx: Trx, entity: CustomisedEntity, id: string, column: string | null): Promise<void> {
  if (isRegistrationEntity(entity)) {
    await trx
      .insertInto('registration_attributes')
      .values({ row_id: id, entity: numberOfEntity(entity), custom_attributes: column })
      .onConflict((conflict) => conflict.columns(['row_id', 'entity']).doUpdateSet({ custom_attributes: column }))
      .execute();
    return;
  }
  await sql`update ${sql.table(customisedTables[entity])} set custom_attributes = ${column} where id = ${id}`.execute(trx);
}

/** Who waits for the event, and who waits for one of its sessions, are waitlist items. */
async function listRegistrationRows(db: Database, entity: RegistrationEntity, id: string): Promise<RowWithValues[]> {
  const waits = entity === 'waitlistItem' ? sql`and state in ('waitlisted', 'invited')` : sql``;
  const atEvent = sql`select id from event_registration where (id = ${id} or name = ${id}) ${waits}`;
  const atSession = sql`select id from session_registration where id = ${id} ${waits}`;
  const found = {
    eventRegistration: atEvent,
    sessionRegistration: atSession,
    waitlistItem: sql`${atEvent} union all ${atSession}`,
  }[entity];
  const { rows } = await sql<RowWithValues>`
    select found.id, own.custom_attributes from (${found}) as found
    left join registration_attributes as own on own.row_id = found.id and own.entity = ${numberOfEntity(entity)}`.execute(db);
  return rows;
}
