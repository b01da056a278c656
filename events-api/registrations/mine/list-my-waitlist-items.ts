import { selectedEntity } from '../../../contract/option-sets.ts';
import type { Database } from '../../store/store.ts';

const ownColumns = ['registration.id as eventRegistrationId', 'registration.key', 'registration.email'] as const;
const nameColumns = ['registration.first_name', 'registration.last_name', 'registration.auto_register'] as const;
const eventColumns = ['event.id as event_id', 'event.name as event_name', 'event.readable_event_id', 'event.time_zone'] as const;

/**
 * Where a contact waits, is invited, or has accepted an invitation that is still to be paid, at events and at sessions, in the order in
 * which they joined. A seat whose time has run out is nobody's, whether or not anybody has marked it.
 * @param now UTC text
 */
export async function listMyWaitlistItems(db: Database, contactId: string, now: string) {
  const atEvents = await db
    .selectFrom('event_registration as registration')
    .innerJoin('event', 'event.id', 'registration.event_id')
    .select([...ownColumns, ...nameColumns, ...eventColumns, 'event.starts_at', 'event.ends_at'])
    .select(['registration.id', 'registration.state', 'registration.waitlist_number', 'registration.invited_until'])
    .leftJoin('registration_attributes as own', (join) =>
      join.onRef('own.row_id', '=', 'registration.id').on('own.entity', '=', selectedEntity.waitlistItem),
    )
    .leftJoin('event_purchase as purchase', 'purchase.id', 'registration.purchase_id')
    .select(['registration.created_at', 'own.custom_attributes', 'purchase.expires_at'])
    .where('registration.contact_id', '=', contactId)
    .where((where) =>
      where.or([
        where('registration.state', '=', 'waitlisted'),
        where.and([where('registration.state', '=', 'invited'), where('registration.invited_until', '>', now)]),
        // Whoever buys without having waited is a contact only after the payment.
        where.and([where('registration.state', '=', 'initiated'), where('purchase.expires_at', '>', now)]),
      ]),
    )
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
    .where((where) =>
      where.or([
        where('waiting.state', '=', 'waitlisted'),
        where.and([where('waiting.state', '=', 'invited'), where('waiting.invited_until', '>', now)]),
      ]),
    )
    .execute();
  const ofEvents = atEvents.map((row) => ({
    ...row,
    kept_until: row.state === 'initiated' ? row.expires_at : row.invited_until,
    session_id: null,
    session_name: null,
  }));
  const ofSessions = atSessions.map((row) => ({ ...row, kept_until: row.invited_until, expires_at: null }));
  return [...ofEvents, ...ofSessions].toSorted((a, b) =>
    a.created_at < b.created_at ? -1 : Number(a.created_at > b.created_at),
  );
}

export type MyWaitlistItemRow = Awaited<ReturnType<typeof listMyWaitlistItems>>[number];
