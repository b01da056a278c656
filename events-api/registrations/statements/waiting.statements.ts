import { prepareStatement, type ValueOf } from '../../store/prepared-statement.ts';
import type { Database } from '../../store/store.ts';

interface OfEvent {
  readonly eventId: string;
}

interface OfSession extends OfEvent {
  readonly sessionId: string;
}

interface Page {
  /** What comes after this number. */
  readonly after: number;
  readonly limit: number;
}

/** Who waits and who is invited, in the order of the lists. */
export const waitingStatements = (db: Database) => {
  /** The index holds listed rows only: it is used where a condition says so. */
  const listed = () => db.selectFrom('event_registration').where('event_registration.waitlist_number', 'is not', null);
  const listedSessions = () =>
    db.selectFrom('session_registration').where('session_registration.waitlist_number', 'is not', null);

  return {
    /** Anybody who waits for the event, or is invited. */
    findListed: prepareStatement((value: ValueOf<OfEvent>) =>
      listed().select('id').where('event_id', '=', value('eventId')).limit(1),
    ),

    findListedForSession: prepareStatement((value: ValueOf<OfSession>) =>
      listedSessions()
        .select('id')
        .where('event_id', '=', value('eventId'))
        .where('session_id', '=', value('sessionId'))
        .limit(1),
    ),

    listListedSessions: prepareStatement((value: ValueOf<OfEvent>) =>
      listedSessions().select('session_id').distinct().where('event_id', '=', value('eventId')).orderBy('session_id'),
    ),

    lastNumber: prepareStatement((value: ValueOf<OfEvent>) =>
      listed().select('waitlist_number').where('event_id', '=', value('eventId')).orderBy('waitlist_number', 'desc').limit(1),
    ),

    lastSessionNumber: prepareStatement((value: ValueOf<OfSession>) =>
      listedSessions()
        .select('waitlist_number')
        .where('event_id', '=', value('eventId'))
        .where('session_id', '=', value('sessionId'))
        .orderBy('waitlist_number', 'desc')
        .limit(1),
    ),

    listWaiting: prepareStatement((value: ValueOf<OfEvent & Page>) =>
      listed()
        .leftJoin('attendee_pass', (join) =>
          join
            .onRef('attendee_pass.event_registration_id', '=', 'event_registration.id')
            .on('attendee_pass.state', '=', 'waitlisted'),
        )
        .select(['event_registration.id', 'event_registration.waitlist_number as number', 'event_registration.auto_register'])
        .select(['attendee_pass.id as attendee_pass_id', 'attendee_pass.pass_id'])
        .where('event_registration.event_id', '=', value('eventId'))
        .where('event_registration.waitlist_number', '>', value('after'))
        .where('event_registration.state', '=', 'waitlisted')
        .orderBy('event_registration.waitlist_number')
        .limit(value('limit')),
    ),

    /** Those who have a seat at the event and wait for one at the session. */
    listWaitingForSession: prepareStatement((value: ValueOf<OfSession & Page>) =>
      listedSessions()
        .innerJoin('event_registration', 'event_registration.id', 'session_registration.event_registration_id')
        .select(['session_registration.id', 'session_registration.event_registration_id as registration_id'])
        .select(['session_registration.waitlist_number as number', 'event_registration.auto_register'])
        .where('session_registration.event_id', '=', value('eventId'))
        .where('session_registration.session_id', '=', value('sessionId'))
        .where('session_registration.waitlist_number', '>', value('after'))
        .where('session_registration.state', '=', 'waitlisted')
        .where('event_registration.state', '=', 'registered')
        .orderBy('session_registration.waitlist_number')
        .limit(value('limit')),
    ),

    /** The last invited first. */
    listInvited: prepareStatement((value: ValueOf<OfEvent>) =>
      listed()
        .leftJoin('attendee_pass', (join) =>
          join
            .onRef('attendee_pass.event_registration_id', '=', 'event_registration.id')
            .on('attendee_pass.state', '=', 'invited'),
        )
        .select(['event_registration.id', 'event_registration.invited_until'])
        .select(['attendee_pass.id as attendee_pass_id', 'attendee_pass.pass_id'])
        .where('event_registration.event_id', '=', value('eventId'))
        .where('event_registration.state', '=', 'invited')
        .orderBy('event_registration.waitlist_number', 'desc'),
    ),

    listInvitedToSession: prepareStatement((value: ValueOf<OfSession>) =>
      listedSessions()
        .select(['id', 'invited_until', 'event_registration_id as registration_id'])
        .where('event_id', '=', value('eventId'))
        .where('session_id', '=', value('sessionId'))
        .where('state', '=', 'invited')
        .orderBy('waitlist_number', 'desc'),
    ),

    /** Events with an invitation that has run out, of the event itself or of one of its sessions. */
    listEventsWithExpiredInvitations: prepareStatement((value: ValueOf<{ now: string }>) =>
      listed()
        .select('event_id')
        .where('state', '=', 'invited')
        .where('invited_until', '<=', value('now'))
        .union(listedSessions().select('event_id').where('state', '=', 'invited').where('invited_until', '<=', value('now'))),
    ),

    /** Everything that decides whether those who wait can be served, but for the seats that are taken. */
    listRulesOfLists: prepareStatement(() =>
      db
        .selectFrom('event')
        .select(['id', 'max_capacity', 'publish_status', 'is_cancelled', 'starts_at'])
        .select(['autoregister_waitlist_items', 'show_automatic_registration_checkbox', 'number_of_invitations'])
        .where((event) =>
          event.or([
            event('id', 'in', listed().select('event_id')),
            event('id', 'in', listedSessions().select('session_registration.event_id')),
          ]),
        )
        .orderBy('id'),
    ),

    listSessionsOfLists: prepareStatement(() =>
      db
        .selectFrom('session')
        .select(['id', 'event_id', 'max_capacity', 'publish_status', 'starts_at'])
        .where('id', 'in', listedSessions().select('session_registration.session_id'))
        .orderBy('id'),
    ),

    listPassesOfLists: prepareStatement(() =>
      db
        .selectFrom('pass')
        .select(['id', 'event_id', 'allocated'])
        .where('event_id', 'in', listed().select('event_registration.event_id'))
        .orderBy('id'),
    ),
  };
};
