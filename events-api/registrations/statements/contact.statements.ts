import type { Selectable } from 'kysely';
import { prepareStatement, type ValueOf } from '../../store/prepared-statement.ts';
import type { Database } from '../../store/store.ts';
import type { ContactTable } from '../../store/tables/contact.table.ts';
import { insertStatement } from './insert-statement.ts';

interface Keys {
  readonly eventId: string;
  readonly emailKey: string;
  readonly lastNameKey: string;
  readonly firstNameKey: string;
}

/**
 * Each answers the contacts that match, hardly ever more than one, the registration that each has for the event, if any, and whether it waits.
 * They are not sorted here: to set up a sort takes longer than to find a contact.
 */
export const contactStatements = (db: Database) => {
  const contactsAt = (eventId: string) =>
    db
      .selectFrom('contact')
      .select((contact) => [
        'contact.id',
        'contact.created_at',
        contact
          .selectFrom('event_registration')
          .select('event_registration.id')
          .whereRef('event_registration.contact_id', '=', 'contact.id')
          .where('event_registration.event_id', '=', eventId)
          .where('event_registration.state', 'in', ['registered', 'waitlisted', 'invited'])
          .limit(1)
          .as('registration_id'),
        contact
          .selectFrom('event_registration')
          .select('event_registration.id')
          .whereRef('event_registration.contact_id', '=', 'contact.id')
          .where('event_registration.event_id', '=', eventId)
          .where('event_registration.state', 'in', ['waitlisted', 'invited'])
          .limit(1)
          .as('waiting_id'),
      ]);

  return {
    matchByEmail: prepareStatement((value: ValueOf<Keys>) =>
      contactsAt(value('eventId')).where('contact.email_key', '=', value('emailKey')),
    ),

    // Whoever signs in with a name must not get what others of that name register without signing in.
    matchByName: prepareStatement((value: ValueOf<Keys>) =>
      contactsAt(value('eventId'))
        .where('contact.last_name_key', '=', value('lastNameKey'))
        .where('contact.first_name_key', '=', value('firstNameKey'))
        .where((where) =>
          where.or([where('contact.aad_object_id', 'is', null), where('contact.email_key', '=', value('emailKey'))]),
        ),
    ),

    matchByEmailAndName: prepareStatement((value: ValueOf<Keys>) =>
      contactsAt(value('eventId'))
        .where('contact.email_key', '=', value('emailKey'))
        .where('contact.last_name_key', '=', value('lastNameKey'))
        .where('contact.first_name_key', '=', value('firstNameKey')),
    ),

    findOwnContact: prepareStatement((value: ValueOf<{ readonly contactId: string; readonly eventId: string }>) =>
      contactsAt(value('eventId'))
        .select(['contact.email', 'contact.first_name_key', 'contact.last_name_key'])
        .where('contact.id', '=', value('contactId')),
    ),

    insertContact: insertStatement<Selectable<ContactTable>>(db, 'contact', [
      'id',
      'first_name',
      'last_name',
      'email',
      'first_name_key',
      'last_name_key',
      'email_key',
      'aad_object_id',
      'originating_event_id',
      'created_at',
    ]),
  };
};
