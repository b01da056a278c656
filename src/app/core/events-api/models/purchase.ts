/** What holds the seats of a registration that has to be paid. */
export interface Purchase {
  readonly id: string;
  readonly state: 'open' | 'paid' | 'expired' | 'cancelled';
  /** In major units of `currency` (ISO 4217). */
  readonly amount: number;
  readonly currency: string;
  /** Until when the seats are held, in milliseconds since 1970. */
  readonly until: number;
}
