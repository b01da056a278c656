import type { EventsApiErrorKind } from '../../../core/events-api/events-api-error';

export type GivingUpStatus = 'idle' | 'sending' | { readonly error: EventsApiErrorKind };
