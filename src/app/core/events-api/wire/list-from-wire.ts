import { EventsApiError } from '../events-api-error';
import { BrokenWireError } from './checked';
import type { FromWire, WireContext } from './wire-context';

/**
 * Translates an answer that is a list. An empty body is an empty list (existing back ends answer null where there are no
 * passes); anything else that is no list is `unexpected`.
 */
export function listFromWire<W, M>(path: string, body: unknown, fromWire: FromWire<W, M>, context: WireContext): readonly M[] {
  if (body === null) return [];
  if (!Array.isArray(body)) {
    throw new EventsApiError({ kind: 'unexpected', status: 200, message: `The answer at ${path} is no list` });
  }
  return membersFromWire(body as readonly W[], 'number', fromWire, context);
}

/** Translates member by member: one that makes no sense is left out and reported as `{what} {its place, from 1}`. */
export function membersFromWire<W, M>(
  wires: readonly W[] | null | undefined,
  what: string,
  fromWire: FromWire<W, M>,
  context: WireContext,
): readonly M[] {
  if (!Array.isArray(wires)) return [];
  return (wires as readonly W[]).flatMap((wire, index) => {
    try {
      if (typeof wire !== 'object' || wire === null) throw new BrokenWireError('it is no object');
      return [fromWire(wire, context)];
    } catch (error) {
      if (!(error instanceof BrokenWireError)) throw error;
      context.leaveOut(`${what} ${index + 1}`, error.message);
      return [];
    }
  });
}
