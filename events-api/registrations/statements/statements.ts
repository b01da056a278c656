import type { Database } from '../../store/store.ts';
import { contactStatements } from './contact.statements.ts';
import { eventStatements } from './event.statements.ts';
import { idempotencyStatements } from './idempotency.statements.ts';
import { purchaseStatements } from './purchase.statements.ts';
import { registrationStatements } from './registration.statements.ts';
import { seatStatements } from './seat.statements.ts';
import { transitionStatements } from './transition.statements.ts';
import { waitingStatements } from './waiting.statements.ts';

/** Every statement of the write side, compiled once for this database. */
export function prepareStatements(db: Database) {
  return {
    ...eventStatements(db),
    ...contactStatements(db),
    ...seatStatements(db),
    ...registrationStatements(db),
    ...purchaseStatements(db),
    ...idempotencyStatements(db),
    ...transitionStatements(db),
    ...waitingStatements(db),
  };
}

export type Statements = ReturnType<typeof prepareStatements>;
