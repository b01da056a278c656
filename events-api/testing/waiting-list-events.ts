import type { AttendeeWire } from '../../contract/registration-data.ts';
import type { MadeRegistrationWire } from '../../contract/registration-result.ts';
import { anEvent, aSession, publish } from './builders/event.builder.ts';
import { anOrganisation, attendeeNumber } from './builders/registration.builder.ts';
import { shown } from './personal-link.ts';
import { register } from './registering.ts';
import { startTestServer, type TestServer } from './test-server.ts';

/**
 * For the specs of a `describe`: a server with events of one seat whose waiting lists register (`auto`), invite (`asked`), let people
 * choose (`ticked`) or invite several for each seat (`contested`), and one with small sessions (`roomy`).
 */
export function waitingListEvents() {
  let server: TestServer;
  let now: Date;

  beforeEach(async () => {
    now = new Date('2030-03-01T12:00:00.000Z');
    server = await startTestServer({ clock: () => now });
    await publish(server.store, async (trx) => {
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      const small = { max_capacity: 1, show_waitlist: 1, allow_custom_agenda: 1 };
      await trx
        .insertInto('event')
        .values([
          anEvent({ id: 'auto', readable_event_id: 'auto', ...small }),
          anEvent({ id: 'asked', readable_event_id: 'asked', ...small, autoregister_waitlist_items: 0 }),
          anEvent({
            id: 'ticked',
            readable_event_id: 'ticked',
            ...small,
            autoregister_waitlist_items: 0,
            show_automatic_registration_checkbox: 1,
          }),
          anEvent({
            id: 'contested',
            readable_event_id: 'contested',
            ...small,
            autoregister_waitlist_items: 0,
            number_of_invitations: 2,
          }),
          anEvent({ id: 'roomy', readable_event_id: 'roomy', allow_custom_agenda: 1 }),
        ])
        .execute();
      await trx
        .insertInto('session')
        .values([
          aSession('auto', { id: 'talk', max_capacity: 1 }),
          aSession('auto', { id: 'lecture' }),
          aSession('roomy', { id: 'workshop', max_capacity: 1, show_waitlist: 1 }),
          aSession('roomy', { id: 'strict', max_capacity: 1 }),
        ])
        .execute();
    });
  });

  afterEach(() => server.stop());

  const waiting = (number: number, overrides: Partial<AttendeeWire> = {}) =>
    attendeeNumber(number, { waitlisted: true, ...overrides });
  const join = async (event: string, ...attendees: AttendeeWire[]): Promise<MadeRegistrationWire[]> => {
    const result = await register(server, event, attendees);
    if (!result.registrations) throw new Error(`Refused: ${result.errorCode}`);
    return result.registrations;
  };
  const one = async (event: string, attendee: AttendeeWire): Promise<MadeRegistrationWire> => {
    const [made] = await join(event, attendee);
    if (!made) throw new Error('nobody');
    return made;
  };
  const placeOf = async (made: MadeRegistrationWire) => {
    const { state, position } = await shown(server, made);
    return position === null ? state : `${state} ${position}`;
  };
  const places = (...made: MadeRegistrationWire[]) => Promise.all(made.map(placeOf));
  const sessionsOf = async (made: MadeRegistrationWire) =>
    (await shown(server, made)).sessions.map(
      ({ sessionId, state, position }) => `${sessionId} ${state}${position === null ? '' : ` ${position}`}`,
    );
  const capacity = (event: string, seats: number | null) =>
    publish(server.store, async (trx) => {
      await trx.updateTable('event').set({ max_capacity: seats }).where('id', '=', event).execute();
    });
  /** Asks until it is so; Jasmine ends a wait that has no end. */
  const until = async (isSo: () => Promise<boolean>) => {
    while (!(await isSo()));
  };

  return {
    get server() {
      return server;
    },
    get now() {
      return now;
    },
    set now(to: Date) {
      now = to;
    },
    waiting,
    join,
    one,
    placeOf,
    places,
    sessionsOf,
    capacity,
    until,
  };
}
