import { type RawBuilder, sql } from 'kysely';
import { prepareStatement, type ValueOf } from '../../store/prepared-statement.ts';
import type { Database } from '../../store/store.ts';

interface SeatsOf {
  /** Of the event, session or pass. */
  readonly id: string;
  /** UTC text. */
  readonly now: string;
}

interface Place {
  readonly table: string;
  /** Column by which the rows of one event, session or pass are found. */
  readonly counted: string;
  /** Column that leads to the event registration. */
  readonly registration: string;
  /** The event of what is counted. */
  readonly eventOf: (id: string) => RawBuilder<unknown>;
}

const EVENT: Place = {
  table: 'event_registration',
  counted: 'event_id',
  registration: 'id',
  eventOf: (id) => sql`${id}`,
};

const SESSION: Place = {
  table: 'session_registration',
  counted: 'session_id',
  registration: 'event_registration_id',
  eventOf: (id) => sql`(select event_id from session where session.id = ${id})`,
};

const PASS: Place = {
  table: 'attendee_pass',
  counted: 'pass_id',
  registration: 'event_registration_id',
  eventOf: (id) => sql`(select event_id from pass where pass.id = ${id})`,
};

/**
 * `firm`: seats that are taken, or held by a purchase whose time has not run out. `invited`: people whose invitation has not run out.
 * That a hold or an invitation has run out is seen here, whether or not anybody has marked it. Holds are looked up from the side of
 * what is counted, so that the work is bounded by the holds of that one event, session or pass.
 */
export const seatStatements = (db: Database) => {
  const seatsIn = ({ table, counted, registration, eventOf }: Place) =>
    prepareStatement((value: ValueOf<SeatsOf>) => {
      const rows = (state: 'registered' | 'initiated' | 'invited') =>
        sql`from ${sql.table(table)} as seat where ${sql.ref(`seat.${counted}`)} = ${value('id')} and seat.state = ${state}`;
      const isHeld = sql`exists (
        select 1 from event_registration inner join event_purchase on event_purchase.id = event_registration.purchase_id
        where event_registration.id = ${sql.ref(`seat.${registration}`)}
          and event_purchase.state = 'open' and event_purchase.expires_at > ${value('now')})`;
      // A pass is kept by the invitation of its registration.
      const isOpen =
        table === PASS.table
          ? sql`exists (
              select 1 from event_registration
              where event_registration.id = seat.event_registration_id and event_registration.invited_until > ${value('now')})`
          : sql`seat.invited_until > ${value('now')}`;
      const firm = sql<number>`(select count(*) ${rows('registered')}) + (select count(*) ${rows('initiated')} and ${isHeld})`;
      const invited = sql<number>`(select count(*) ${rows('invited')} and ${isOpen})`;
      const perSeat = sql<number>`(select number_of_invitations from event where event.id = ${eventOf(value('id'))})`;
      return db.selectNoFrom([firm.as('firm'), invited.as('invited'), perSeat.as('perSeat')]);
    });

  return { countEventSeats: seatsIn(EVENT), countSessionSeats: seatsIn(SESSION), countPassSeats: seatsIn(PASS) };
};
