import type { NamedRef } from './session';

export interface Pass {
  readonly id: string;
  readonly name: string;
  /** Major units of `currency`. */
  readonly price: number;
  /** ISO 4217 where known, else null: print `currencySymbol` before the number. */
  readonly currency: string | null;
  readonly currencySymbol: string | null;
  readonly left: number;
  readonly sessions: readonly NamedRef[];
}
