import { publishStatus, selectedEntity } from '../../../contract/option-sets.ts';
import type { Database } from '../../store/store.ts';

/** The seats that a contact has, by the start of the event; those given up are not shown (contract 3.1 of the facts). */
export async function listMyRegistrations(db: Database, contactId: string) {
  const rows = await db
    .selectFrom('event_registration as registration')
    .innerJoin('event', 'event.id', 'registration.event_id')
    .leftJoin('attendee_pass', 'attendee_pass.event_registration_id', 'registration.id')
    .leftJoin('pass', 'pass.id', 'attendee_pass.pass_id')
    .select(['registration.id', 'registration.name as registration_name', 'registration.key', 'registration.created_at'])
    .select(['registration.first_name', 'registration.last_name', 'registration.email'])
    .select(['event.readable_event_id', 'event.name as event_name', 'event.time_zone', 'event.starts_at', 'event.ends_at'])
    .select(['event.is_cancelled', 'event.publish_status', 'event.id as event_id', 'pass.name as pass_name'])
    .leftJoin('registration_attributes as own', (join) =>
      join.onRef('own.row_id', '=', 'registration.id').on('own.entity', '=', selectedEntity.eventRegistration),
    )
    .select('own.custom_attributes')
    .where('registration.contact_id', '=', contactId)
    .where('registration.state', '=', 'registered')
    .orderBy('event.starts_at')
    .orderBy('registration.created_at')
    .orderBy('registration.position')
    .execute();
  const sessions = Map.groupBy(await listMySessions(db, contactId), ({ event_registration_id: id }) => id);
  return rows.map((row) => ({ ...row, sessions: sessions.get(row.id) ?? [] }));
}

/** By start. A session that is no longer live takes nobody, whatever was registered. */
function listMySessions(db: Database, contactId: string) {
  return db
    .selectFrom('session_registration as registration')
    .innerJoin('session', 'session.id', 'registration.session_id')
    .select(['registration.id', 'registration.event_registration_id', 'registration.created_at'])
    .select(['session.id as session_id', 'session.name as session_name', 'session.starts_at', 'session.ends_at'])
    .leftJoin('registration_attributes as own', (join) =>
      join.onRef('own.row_id', '=', 'registration.id').on('own.entity', '=', selectedEntity.sessionRegistration),
    )
    .select('own.custom_attributes')
    .where('registration.contact_id', '=', contactId)
    .where('registration.state', '=', 'registered')
    .where('session.publish_status', '=', publishStatus.live)
    .orderBy('session.starts_at')
    .orderBy('session.name')
    .execute();
}

export type MyRegistrationRow = Awaited<ReturnType<typeof listMyRegistrations>>[number];
