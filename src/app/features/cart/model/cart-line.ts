/** One pass or session in the cart, as the drawer shows it. */
export interface CartLine {
  readonly kind: 'pass' | 'session';
  readonly id: string;
  readonly name: string;
  /** Of a session always 1. */
  readonly quantity: number;
  /** The most that can be had; of a session 1. */
  readonly most: number;
  /** What it costs, or when it is. */
  readonly note: string;
}
