import { catchError, map, type Observable, throwError } from 'rxjs';

import type { ErrorCode } from '../../../../contract/error-codes.ts';
import type { ApiReader } from './api-reader';
import { EventsApiError } from './events-api-error';
import { isMissingAddress } from './is-missing-address';
import type { FromWire } from './wire/wire-context';

interface OneOfList {
  readonly one: string;
  readonly list: string;
  readonly id: string;
  /** What it means that the list does not hold it. */
  readonly missing: ErrorCode;
}

/** One thing at its own address, which is our addition; from a back end that does not have it, out of the list. */
export function readOneOf<W, M extends { readonly id: string }>(
  reader: ApiReader,
  { one, list, id, missing }: OneOfList,
  fromWire: FromWire<W, M>,
): Observable<M> {
  const fromList = () =>
    reader.list(list, fromWire).pipe(
      map((all) => {
        const found = all.find((each) => each.id === id);
        if (found === undefined) throw new EventsApiError({ kind: 'notFound', code: missing, status: 404 });
        return found;
      }),
    );
  return reader
    .one(one, fromWire)
    .pipe(catchError((error: unknown) => (isMissingAddress(error) ? fromList() : throwError(() => error))));
}
