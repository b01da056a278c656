import Type, { type Static } from 'typebox';
import { Closed } from './nullable.ts';

export const HealthSchema = Closed({
  /** `unavailable` comes with status 503. */
  status: Type.Union([Type.Literal('ok'), Type.Literal('unavailable')]),
});

export type HealthWire = Static<typeof HealthSchema>;
