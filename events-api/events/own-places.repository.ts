import type { Database } from '../store/store.ts';

/** What a contact has at one event. */
export interface OwnPlaces {
  /** Seats at the event itself, each with its pass. */
  readonly atEvent: readonly { readonly passId: string | null }[];
  /** Sessions that are registered for or waited for. */
  readonly sessionIds: ReadonlySet<string>;
}

export async function findOwnPlaces(db: Database, contactId: string, eventId: string): Promise<OwnPlaces> {
  const atEvent = await db
    .selectFrom('event_registration as registration')
    .leftJoin('attendee_pass', 'attendee_pass.event_registration_id', 'registration.id')
    .select('attendee_pass.pass_id as passId')
    .where('registration.contact_id', '=', contactId)
    .where('registration.event_id', '=', eventId)
    .where('registration.state', '=', 'registered')
    .execute();
  const sessions = await db
    .selectFrom('session_registration')
    .select('session_id')
    .where('contact_id', '=', contactId)
    .where('event_id', '=', eventId)
    .where('state', '!=', 'cancelled')
    .execute();
  return { atEvent, sessionIds: new Set(sessions.map(({ session_id: id }) => id)) };
}
