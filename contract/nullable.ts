import Type, { type TProperties, type TSchema } from 'typebox';

/** A blank field is sent as `null` and never left out (contract, section 1). */
export const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

/** An object that holds the named members and no others. */
export const Closed = <const P extends TProperties>(members: P) => Type.Object(members, { additionalProperties: false });

/** A member that the v2.0 wire does not know: absent from a Dynamics back end, blank as `null` from ours. */
export const Addition = <T extends TSchema>(schema: T) => Type.Optional(Nullable(schema));
