import {
  catchError,
  concatWith,
  distinctUntilChanged,
  EMPTY,
  exhaustMap,
  map,
  merge,
  mergeMap,
  type Observable,
  shareReplay,
  takeWhile,
  throwError,
  timer,
} from 'rxjs';

import { EventsApiError, type EventsApiErrorKind } from './events-api-error';

/** So long, in milliseconds, a read may take before an earlier answer is shown meanwhile. */
const PATIENCE = 3000;

/** Faults that pass, and say nothing about what was asked for; a page that was taken back must not be shown as it was. */
const PASSING: ReadonlySet<EventsApiErrorKind> = new Set<EventsApiErrorKind>(['offline', 'unavailable', 'unexpected']);

interface Given<T> {
  readonly given: T;
  readonly isEarlier: boolean;
}

/**
 * What `asked` gives; an earlier answer before it, when it is late or fails for the time being. Then it is asked `again` each time
 * that is worth trying, until it answers or says that there is nothing.
 *
 * @param earlier fails where there is none
 */
export function orEarlier<T>(asked: Observable<T>, earlier: Observable<T>, again: Observable<unknown>): Observable<Given<T>> {
  const before = earlier.pipe(
    map((given) => ({ given, isEarlier: true })),
    shareReplay(1),
  );
  const now = asked.pipe(map((given) => ({ given, isEarlier: false })));
  const late = timer(PATIENCE).pipe(
    mergeMap(() => before),
    catchError(() => EMPTY),
  );
  const untilAnswered = again.pipe(exhaustMap(() => now.pipe(catchError(unlessPassing(EMPTY)))));
  const first = now.pipe(
    catchError((error: unknown) =>
      unlessPassing(
        before.pipe(
          catchError(() => throwError(() => error)),
          concatWith(untilAnswered),
        ),
      )(error),
    ),
  );
  return merge(first, late).pipe(
    distinctUntilChanged(),
    takeWhile(({ isEarlier }) => isEarlier, true),
  );
}

const unlessPassing =
  <T>(instead: Observable<T>) =>
  (error: unknown): Observable<T> =>
    error instanceof EventsApiError && PASSING.has(error.kind) ? instead : throwError(() => error);
