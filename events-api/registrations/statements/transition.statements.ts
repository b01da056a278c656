import { type Compilable, sql } from 'kysely';
import { type PreparedStatement, prepareStatement, type ValueOf } from '../../store/prepared-statement.ts';
import type { Database } from '../../store/store.ts';
import {
  type Acts,
  attendeePassTransitions,
  eventRegistrationTransitions,
  purchaseTransitions,
  sessionRegistrationTransitions,
  type Transitions,
} from '../transitions.ts';

interface Changed {
  readonly id: string;
}

export interface RegistrationChangeValues {
  readonly id: string;
  /** UTC text. */
  readonly now: string;
  /** Null: stays as it is. */
  readonly contactId: string | null;
  readonly purchaseId: string | null;
  readonly invitedUntil: string | null;
}

export interface SessionChangeValues {
  readonly id: string;
  readonly now: string;
  readonly contactId: string | null;
  /** Null: stays as it is. */
  readonly waitlistNumber: number | null;
  readonly invitedUntil: string | null;
}

export interface PassChangeValues {
  readonly id: string;
  readonly contactId: string | null;
}

export interface PurchaseChangeValues {
  readonly id: string;
  /** Null: stays as it is. */
  readonly finalizedAt: string | null;
}

/** States in which a place in the order of a list is kept. */
const isListed = (state: string): boolean => state === 'waitlisted' || state === 'invited';

const isGivenUp = (act: string): boolean => act === 'cancel' || act === 'leave';

/** The new value, or, when that is null, what the column holds. */
const orKept = <T>(given: T, column: string) => sql<T>`coalesce(${given}, ${sql.ref(column)})`;

/** One statement for each act: it changes a row that is in one of the act's states and answers it; else it does nothing. */
export const transitionStatements = (db: Database) => ({
  eventRegistrationActs: forEachAct<typeof eventRegistrationTransitions, RegistrationChangeValues>(
    eventRegistrationTransitions,
    (value, act, { from, to }) =>
      db
        .updateTable('event_registration')
        .set({
          state: to,
          changed_at: value('now'),
          contact_id: orKept(value('contactId'), 'contact_id'),
          purchase_id: orKept(value('purchaseId'), 'purchase_id'),
          invited_until: value('invitedUntil'),
          ...(!isListed(to) && { waitlist_number: null }),
          ...(isGivenUp(act) && { is_canceled: 1 }),
        })
        .where('id', '=', value('id'))
        .where('state', 'in', from)
        .returning('id'),
  ),

  sessionRegistrationActs: forEachAct<typeof sessionRegistrationTransitions, SessionChangeValues>(
    sessionRegistrationTransitions,
    (value, _, { from, to }) =>
      db
        .updateTable('session_registration')
        .set({
          state: to,
          changed_at: value('now'),
          contact_id: orKept(value('contactId'), 'contact_id'),
          invited_until: value('invitedUntil'),
          waitlist_number: isListed(to) ? orKept(value('waitlistNumber'), 'waitlist_number') : null,
        })
        .where('id', '=', value('id'))
        .where('state', 'in', from)
        .returning('id'),
  ),

  attendeePassActs: forEachAct<typeof attendeePassTransitions, PassChangeValues>(
    attendeePassTransitions,
    (value, _, { from, to }) =>
      db
        .updateTable('attendee_pass')
        .set({ state: to, contact_id: orKept(value('contactId'), 'contact_id') })
        .where('id', '=', value('id'))
        .where('state', 'in', from)
        .returning('id'),
  ),

  purchaseActs: forEachAct<typeof purchaseTransitions, PurchaseChangeValues>(purchaseTransitions, (value, _, { from, to }) =>
    db
      .updateTable('event_purchase')
      .set({ state: to, finalized_at: orKept(value('finalizedAt'), 'finalized_at') })
      .where('id', '=', value('id'))
      .where('state', 'in', from)
      .returning('id'),
  ),
});

function forEachAct<T extends Transitions<string>, V extends object>(
  transitions: T,
  build: (value: ValueOf<V>, act: string, transition: T[keyof T]) => Compilable<Changed>,
): Readonly<Record<Acts<T>, PreparedStatement<V, Changed>>> {
  const acts = Object.entries(transitions) as [Acts<T>, T[keyof T]][];
  const changing = acts.filter(([, { from }]) => from.length > 0);
  return Object.fromEntries(
    changing.map(([act, transition]) => [act, prepareStatement<V, Changed>((value) => build(value, act, transition))]),
  ) as Record<Acts<T>, PreparedStatement<V, Changed>>;
}
