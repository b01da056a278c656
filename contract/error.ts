import Type, { type Static } from 'typebox';
import { Closed, Nullable } from './nullable.ts';

/** Where in the request something is wrong. */
export const ErrorDetailSchema = Closed({
  /** JSON pointer into the body, or the name of a parameter or header. */
  path: Nullable(Type.String()),
  message: Type.String(),
});

/** Existing clients read `Message` and show it as it is; programs read `code`, one of `errorCodes`. */
export const ErrorSchema = Closed({
  Message: Type.String(),
  code: Type.String(),
  correlationId: Type.String(),
  details: Nullable(Type.Array(ErrorDetailSchema)),
});

export type ErrorDetailWire = Static<typeof ErrorDetailSchema>;
export type ErrorWire = Static<typeof ErrorSchema>;
