import type { NamedRef } from './session';

export interface Pass {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  /** Major units of `currency`. */
  readonly price: number;
  /** ISO 4217 where known, else null: print `currencySymbol` before the number. */
  readonly currency: string | null;
  readonly currencySymbol: string | null;
  readonly left: number;
  /** The sessions that the pass opens; empty: it says nothing about sessions. */
  readonly sessions: readonly NamedRef[];
}
