import { computed, inject, type Resource, type Signal } from '@angular/core';

import { EventsApiError, type EventsApiErrorKind } from '../events-api/events-api-error';
import { Connection } from './connection';

export interface Failure {
  readonly kind: EventsApiErrorKind;
  /** For support; null where no answer came. */
  readonly correlationId: string | null;
}

/**
 * Why a resource could not be loaded, in the terms of `LoadFailure`; undefined while it loads or has a value. A server
 * that answers others but not this portal counts as not registered.
 */
export function failureOf(resource: Pick<Resource<unknown>, 'error' | 'hasValue'>): Signal<Failure | undefined> {
  const connection = inject(Connection);
  return computed(() => {
    const error = resource.error();
    if (error === undefined) return undefined;
    if (!(error instanceof EventsApiError)) return { kind: 'unexpected', correlationId: null };
    const isShutOut = error.kind === 'offline' && connection.state() === 'refused';
    return { kind: isShutOut ? 'notRegistered' : error.kind, correlationId: error.correlationId };
  });
}
