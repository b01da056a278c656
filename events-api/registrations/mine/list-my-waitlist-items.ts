import { selectedEntity } from '../../../contract/option-sets.ts';
import type { Database } from '../../store/store.ts';

const WAITING = ['waitlisted', 'invited'] as const;

const ownColumns = ['registration.id as eventRegistrationId', 'registration.key', 'registration.email'] as const;
const nameColumns = ['registration.first_name', 'registration.last_name', 'registration.auto_register'] as const;
const eventColumns = ['event.id as event_id', 'event.name as event_name', 'event.readable_event_id', 'event.time_zone'] as const;

/** Where a contact waits or is invited, at events and at sessions, in the order in which they joined. */
export async function listMyWaitlistItems(db: Database, contactId: string) {
  const atEvents = await db
    .selectFrom('event_registration as registration')
    .innerJoin('event', 'event.id', 'registration.event_id')
    .select([...ownColumns, ...nameColumns, ...eventColumns, 'event.starts_at', 'event.ends_at'])
    .select(['registration.id', 'registration.state', 'registration.waitlist_number', 'registration.invited_until'])
    .leftJoin('registration_attributes as own', (join) =>
      join.onRef('own.row_id', '=', 'registration.id').on('own.entity', '=', selectedEntity.waitlistItem),
    )
    .select(['registration.created_at', 'own.custom_attributes'])
    .where('registration.contact_id', '=', contactId)
    .where('registration.state', 'in', WAITING)
    .execute();
  const atSessions = await db
    .selectFrom('session_registration as waiting')
    .innerJoin('event_registration as registration', 'registration.id', 'waiting.event_registration_id')
    .innerJoin('event', 'event.id', 'waiting.event_id')
    .innerJoin('session', 'session.id', 'waiting.session_id')
    .select([...ownColumns, ...nameColumns, ...eventColumns, 'session.starts_at', 'session.ends_at'])
    .select(['waiting.id', 'waiting.state', 'waiting.waitlist_number', 'waiting.invited_until', 'waiting.created_at'])
    .leftJoin('registration_attributes as own', (join) =>
      join.onRef('own.row_id', '=', 'waiting.id').on('own.entity', '=', selectedEntity.waitlistItem),
    )
    .select(['session.id as session_id', 'session.name as session_name', 'own.custom_attributes'])
    .where('waiting.contact_id', '=', contactId)
    .where('waiting.state', 'in', WAITING)
    .execute();
  const ofEvents = atEvents.map((row) => ({ ...row, session_id: null, session_name: null }));
  return [...ofEvents, ...atSessions].toSorted((a, b) =>
    a.created_at < b.created_at ? -1 : Number(a.created_at > b.created_at),
  );
}

export type MyWaitlistItemRow = Awaited<ReturnType<typeof listMyWaitlistItems>>[number];
