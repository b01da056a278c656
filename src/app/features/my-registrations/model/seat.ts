/** What somebody can give up: a registration with all that is in it, one session of it, or a place on a waiting list. */
export interface Seat {
  readonly kind: 'event' | 'session' | 'waiting';
  readonly id: string;
  /** Of the event or the session. */
  readonly name: string;
  /** Opens the personal link; only a place on a waiting list is left by it. */
  readonly key: string;
}
