import type { Money } from '../../../shared/util/money';

export interface OrderLine {
  readonly id: string;
  readonly name: string;
  readonly quantity: number;
  /** What all of the line costs. */
  readonly price: Money;
}

/** What somebody is about to register for. `total` is null where nothing has a price. */
export interface Order {
  readonly lines: readonly OrderLine[];
  readonly sessions: readonly { readonly id: string; readonly name: string; readonly when: string }[];
  readonly total: Money | null;
}
