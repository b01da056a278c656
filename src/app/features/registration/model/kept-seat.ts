import type { Pass } from '../../../core/events-api/models/pass';
import type { Money } from '../../../shared/util/money';

/** A seat that is kept for a limited time for somebody who was on the waiting list. */
export interface KeptSeat {
  /** What it is accepted and given up by. */
  readonly link: { readonly id: string; readonly key: string };
  /** null: it is at the event itself. */
  readonly sessionName: string | null;
  /** Instant in milliseconds since 1970; null: nobody says. */
  readonly until: number | null;
  /** Those to choose from; empty where none is needed. */
  readonly passes: readonly Pass[];
  /** Of the pass that was wished for, where it costs something. */
  readonly price: Money | null;
}
