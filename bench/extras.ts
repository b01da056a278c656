/** What a server can do besides registering people. `none` does nothing more, nor does `control`: what differs between them is chance. */
export const extras = ['none', 'control', 'limiter', 'metrics', 'mails'] as const;
export type Extra = (typeof extras)[number];

/** Registrations are about to be sent to the server with this extra, or have been. */
export interface CostTurn {
  readonly extra: Extra;
}
