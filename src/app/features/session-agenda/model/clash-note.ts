/** Something in the way of going from one starred session to another, in words. */
export interface ClashNote {
  /** Id of the other session. */
  readonly id: string;
  readonly kind: 'overlap' | 'tightChange';
  readonly text: string;
}
