import type { Trx } from '../store/store.ts';
import type { EventRules, SessionRules } from './event-rules.ts';
import type { OrganisationSettings } from './organisation-settings.ts';
import type { RegistrationChange } from './registration-change.ts';
import type { Statements } from './statements/statements.ts';

/** What has a capacity of its own. */
export type SeatKind = 'event' | 'session' | 'pass';

/** Seats of one event, session or pass that are taken or held at this moment of the transaction. */
export type SeatCounter = (batch: WriteBatch, kind: SeatKind, id: string) => Promise<number>;

/**
 * Told of each change in the transaction that makes it, so that whatever the listener writes is there exactly when the change is. A
 * purchase that was started and never paid is no change: nobody has been registered.
 */
export type RegistrationListener = (batch: WriteBatch, change: RegistrationChange) => Promise<void>;

export const tellNobody: RegistrationListener = () => Promise.resolve();

/**
 * What the requests of one transaction share. The transaction holds the write lock, or on PostgreSQL the locks of all seats that it
 * counts, so what it has counted once stays right until it ends, as long as each change of the seats is noted in `seatsTaken`.
 */
export interface WriteBatch {
  readonly trx: Trx;
  /** UTC text: the moment since which nobody else can change what this transaction counts. */
  now: string;
  /** Names of the locks that it holds alone; see `locks.ts`. */
  held: ReadonlySet<string> | 'everything';
  readonly statements: Statements;
  readonly countSeats: SeatCounter;
  readonly events: Map<string, EventRules>;
  readonly sessions: Map<string, SessionRules | undefined>;
  /** By kind and id; see `seats.ts`. */
  readonly seatsTaken: Map<string, number>;
  settings: OrganisationSettings | undefined;
  /** Call it wherever a registration changes. */
  readonly tell: RegistrationListener;
}

/**
 * @param now the moment at which the transaction began
 * @param seatsTaken what is known of the seats already
 */
export function beginWriteBatch(
  trx: Trx,
  now: Date,
  statements: Statements,
  countSeats: SeatCounter,
  seatsTaken = new Map<string, number>(),
  tell = tellNobody,
): WriteBatch {
  return {
    trx,
    now: now.toISOString(),
    held: 'everything',
    statements,
    countSeats,
    events: new Map(),
    sessions: new Map(),
    seatsTaken,
    settings: undefined,
    tell,
  };
}
