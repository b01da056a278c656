import { EventsApiError } from '../events-api-error';
import { BrokenWireError } from './checked';
import type { FromWire, WireContext } from './wire-context';

/** Translates an answer that is of use as a whole only; a broken one becomes `EventsApiError` `unexpected`. */
export function wholeFromWire<W, M>(path: string, body: unknown, fromWire: FromWire<W, M>, context: WireContext): M {
  try {
    if (body === null || body === undefined) throw new BrokenWireError('it is empty');
    return fromWire(body as W, context);
  } catch (error) {
    if (!(error instanceof BrokenWireError)) throw error;
    throw new EventsApiError({ kind: 'unexpected', status: 200, message: `The answer at ${path} is broken: ${error.message}` });
  }
}
