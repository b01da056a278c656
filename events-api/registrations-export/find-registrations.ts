import { sql } from 'kysely';
import type { Database } from '../store/store.ts';

/** A registration as the help desk needs it. */
export interface FoundRegistration {
  readonly id: string;
  /** `ER-…` */
  readonly name: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly state: string;
  readonly readableEventId: string;
}

export class NoSuchRegistration extends Error {}

/** Registrations whose number, e-mail address or full name holds the text, in any case; the newest first. */
export async function findRegistrations(
  db: Database,
  text: string,
  readableEventId: string | undefined,
  limit: number,
): Promise<FoundRegistration[]> {
  const pattern = `%${text.toLowerCase().replace(/[\\%_]/g, String.raw`\$&`)}%`;
  return selectRegistrations(db)
    .where(
      sql<boolean>`lower(registration.name || ' ' || registration.first_name || ' ' || registration.last_name || ' ' || registration.email)
        like ${pattern} escape '\\'`,
    )
    .$if(readableEventId !== undefined, (query) => query.where('event.readable_event_id', '=', readableEventId ?? ''))
    .orderBy('registration.created_at', 'desc')
    .orderBy('registration.id')
    .limit(limit)
    .execute();
}

/** @param numberOrId `ER-…`, or the id. @throws NoSuchRegistration, also when several happen to have the number */
export async function findRegistration(db: Database, numberOrId: string): Promise<FoundRegistration> {
  const [found, another] = await selectRegistrations(db)
    .where((where) => where.or([where('registration.id', '=', numberOrId), where('registration.name', '=', numberOrId)]))
    .execute();
  if (!found) throw new NoSuchRegistration(`There is no registration "${numberOrId}".`);
  if (another)
    throw new NoSuchRegistration(
      `"${numberOrId}" is the number of several registrations; give the id of one: ${found.id}, ${another.id}.`,
    );
  return found;
}

/** What opens the personal link of a registration. */
export async function getRegistrationKey(db: Database, id: string): Promise<string> {
  const { key } = await db.selectFrom('event_registration').select('key').where('id', '=', id).executeTakeFirstOrThrow();
  return key;
}

const selectRegistrations = (db: Database) =>
  db
    .selectFrom('event_registration as registration')
    .innerJoin('event', 'event.id', 'registration.event_id')
    .select([
      'registration.id',
      'registration.name',
      'registration.first_name as firstName',
      'registration.last_name as lastName',
      'registration.email',
      'registration.state',
      'event.readable_event_id as readableEventId',
    ]);
