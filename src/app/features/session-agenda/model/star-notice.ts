/** What is to be said after a star was set or taken away. */
export interface StarNotice {
  readonly sessionId: string;
  readonly kind: 'clash' | 'removed';
  readonly text: string;
  readonly details: readonly string[];
}
