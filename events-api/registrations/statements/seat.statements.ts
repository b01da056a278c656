import { sql } from 'kysely';
import { prepareStatement, type ValueOf } from '../../store/prepared-statement.ts';
import type { Database } from '../../store/store.ts';

interface SeatsOf {
  /** Of the event, session or pass. */
  readonly id: string;
  /** UTC text. */
  readonly now: string;
}

/**
 * Seats that are taken, plus seats that are held by a purchase whose time has not run out: that a hold has expired is seen here,
 * whether or not anybody has marked it. The holds are looked up from the side of what is counted, so that the work is bounded by
 * the holds of that one event, session or pass.
 */
export const seatStatements = (db: Database) => {
  const seatsIn = (table: string, counted: string, registration: string) =>
    prepareStatement((value: ValueOf<SeatsOf>) => {
      const rows = (state: 'registered' | 'initiated') =>
        sql`from ${sql.table(table)} as seat where ${sql.ref(`seat.${counted}`)} = ${value('id')} and seat.state = ${state}`;
      const isHeld = sql`exists (
        select 1 from event_registration inner join event_purchase on event_purchase.id = event_registration.purchase_id
        where event_registration.id = ${sql.ref(`seat.${registration}`)}
          and event_purchase.state = 'open' and event_purchase.expires_at > ${value('now')})`;
      const seats = sql<number>`
        (select count(*) ${rows('registered')}) + (select count(*) ${rows('initiated')} and ${isHeld})`;
      return db.selectNoFrom(seats.as('seats'));
    });

  return {
    countEventSeats: seatsIn('event_registration', 'event_id', 'id'),
    countSessionSeats: seatsIn('session_registration', 'session_id', 'event_registration_id'),
    countPassSeats: seatsIn('attendee_pass', 'pass_id', 'event_registration_id'),
  };
};
