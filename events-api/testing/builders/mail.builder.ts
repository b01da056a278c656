import type { Insertable } from 'kysely';
import { newId } from '../../store/ids.ts';
import type { MailTable } from '../../store/tables/mail.table.ts';

/** A confirmation that is due since the first of January 2030. */
export function aMail(registrationId: string, overrides: Partial<Insertable<MailTable>> = {}): Insertable<MailTable> {
  return {
    id: newId(),
    kind: 'registered',
    event_registration_id: registrationId,
    session_id: null,
    state: 'waiting',
    due_at: '2030-01-01T00:00:00.000Z',
    attempts: 0,
    reason: null,
    created_at: '2030-01-01T00:00:00.000Z',
    done_at: null,
    ...overrides,
  };
}
