import { type Expression, sql } from 'kysely';
import { prepareStatement, type ValueOf } from '../../store/prepared-statement.ts';
import type { Database } from '../../store/store.ts';

interface SeatsOf {
  readonly id: string;
  /** UTC text. */
  readonly now: string;
}

type SeatQuery = Expression<{ seats: number }>;

/**
 * Seats that are taken, plus seats that are held by a purchase whose time has not run out: that a hold has expired is seen here,
 * whether or not anybody has marked it.
 */
export const seatStatements = (db: Database) => {
  const holds = (now: string) =>
    db
      .selectFrom('event_purchase')
      .innerJoin('event_registration', 'event_registration.purchase_id', 'event_purchase.id')
      .where('event_registration.state', '=', 'initiated')
      .where('event_purchase.state', '=', 'open')
      .where('event_purchase.expires_at', '>', now)
      .select(({ fn }) => fn.countAll<number>().as('seats'));

  const sum = (taken: SeatQuery, held: SeatQuery) => db.selectNoFrom(sql<number>`${taken} + ${held}`.as('seats'));

  return {
    countEventSeats: prepareStatement((value: ValueOf<SeatsOf>) =>
      sum(
        db
          .selectFrom('event_registration')
          .where('event_id', '=', value('id'))
          .where('state', '=', 'registered')
          .select(({ fn }) => fn.countAll<number>().as('seats')),
        holds(value('now')).where('event_registration.event_id', '=', value('id')),
      ),
    ),

    countSessionSeats: prepareStatement((value: ValueOf<SeatsOf>) =>
      sum(
        db
          .selectFrom('session_registration')
          .where('session_id', '=', value('id'))
          .where('state', '=', 'registered')
          .select(({ fn }) => fn.countAll<number>().as('seats')),
        holds(value('now'))
          .innerJoin('session_registration', 'session_registration.event_registration_id', 'event_registration.id')
          .where('session_registration.state', '=', 'initiated')
          .where('session_registration.session_id', '=', value('id')),
      ),
    ),

    countPassSeats: prepareStatement((value: ValueOf<SeatsOf>) =>
      sum(
        db
          .selectFrom('attendee_pass')
          .where('pass_id', '=', value('id'))
          .where('state', '=', 'registered')
          .select(({ fn }) => fn.countAll<number>().as('seats')),
        holds(value('now'))
          .innerJoin('attendee_pass', 'attendee_pass.event_registration_id', 'event_registration.id')
          .where('attendee_pass.state', '=', 'initiated')
          .where('attendee_pass.pass_id', '=', value('id')),
      ),
    ),
  };
};
