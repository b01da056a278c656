import type { Store } from '../../events-api/store/store.ts';
import { anEvent, aPass, aSession, publish } from '../../events-api/testing/builders/event.builder.ts';
import { aField } from '../../events-api/testing/builders/programme.builder.ts';
import { anOrganisation } from '../../events-api/testing/builders/registration.builder.ts';
import type { WebApplication } from '../../events-api/web-applications/web-application.ts';
import { insertWebApplication } from '../../events-api/web-applications/web-application.repository.ts';

/** What has a number of seats of its own. */
export interface Seats {
  readonly kind: 'event' | 'session' | 'pass';
  readonly id: string;
}

/** An event that buyers want more seats of than there are. */
export interface Offer {
  /** Its readable id as well. */
  readonly eventId: string;
  readonly sessionIds: readonly string[];
  readonly passIds: readonly string[];
  readonly hasWaitlist: boolean;
  /** Whoever waits is asked before a seat is theirs. */
  readonly isByInvitation: boolean;
  /** A question that has to be answered. */
  readonly fieldId: string;
  /** No event, session or pass that is short has more. */
  readonly mostSeats: number;
  /** What is short, and can be asked for alone: it is filled to the last seat after the storm. */
  readonly short: readonly Seats[];
}

/** The organisation wants mails and takes demo payments; its time to pay is never over by itself in a run (see `run-out.ts`). */
export async function seedOrganisation(store: Store, now: Date): Promise<WebApplication> {
  return store.transaction(async (trx) => {
    await trx
      .insertInto('organisation')
      .values(anOrganisation({ purchase_timeout_minutes: 600, send_mail_to_attendees: 1 }))
      .execute();
    return insertWebApplication(trx, { name: 'Portal', origin: 'http://portal.test' }, now);
  });
}

/** Makes the events of a round, with about a third of the seats that `buyers` will ask for. */
export async function seedRound(store: Store, round: number, buyers: number): Promise<Offer[]> {
  const seats = Math.max(4, Math.round(buyers / 10));
  const offers = [free(round), sessions(round), paid(round), waiting(round, 'waiting'), waiting(round, 'inviting')].map(
    (offer) => ({ ...offer, mostSeats: seats }),
  );
  await publish(store, async (trx) => {
    for (const { eventId, sessionIds, passIds, hasWaitlist, isByInvitation, fieldId, short } of offers) {
      const isShort = (kind: Seats['kind'], id: string): boolean => short.some((each) => each.kind === kind && each.id === id);
      const waitlist = hasWaitlist ? 1 : 0;
      await trx
        .insertInto('event')
        .values(
          anEvent({
            id: eventId,
            readable_event_id: eventId,
            max_capacity: isShort('event', eventId) ? seats : null,
            allow_custom_agenda: passIds.length === 0 ? 1 : 0,
            show_waitlist: waitlist,
            autoregister_waitlist_items: isByInvitation ? 0 : 1,
          }),
        )
        .execute();
      await trx
        .insertInto('custom_registration_field')
        .values(aField(eventId, { id: fieldId, is_required: 1 }))
        .execute();
      for (const [index, id] of sessionIds.entries()) {
        const max_capacity = Math.ceil(seats / (index + 2));
        await trx
          .insertInto('session')
          .values(aSession(eventId, { id, max_capacity, show_waitlist: waitlist }))
          .execute();
      }
      for (const [index, id] of passIds.entries()) {
        await trx
          .insertInto('pass')
          .values(aPass(eventId, { id, allocated: Math.ceil(seats / (index + 1)), price_minor: index * 5_000, position: index }))
          .execute();
      }
    }
  });
  return offers;
}

const free = (round: number): Omit<Offer, 'mostSeats'> => ({
  ...nothing(`r${round}-free`),
  sessionIds: [`r${round}-free-talk`, `r${round}-free-workshop`],
  short: [{ kind: 'event', id: `r${round}-free` }],
});

const sessions = (round: number): Omit<Offer, 'mostSeats'> => {
  const sessionIds = [`r${round}-sessions-talk`, `r${round}-sessions-workshop`];
  return { ...nothing(`r${round}-sessions`), sessionIds, short: sessionIds.map((id) => ({ kind: 'session', id })) };
};

/** One pass costs nothing, the others something. */
const paid = (round: number): Omit<Offer, 'mostSeats'> => {
  const passIds = [`r${round}-paid-student`, `r${round}-paid-regular`, `r${round}-paid-patron`];
  return {
    ...nothing(`r${round}-paid`),
    sessionIds: [`r${round}-paid-workshop`],
    passIds,
    short: passIds.map((id) => ({ kind: 'pass', id })),
  };
};

const waiting = (round: number, name: 'waiting' | 'inviting'): Omit<Offer, 'mostSeats'> => ({
  ...nothing(`r${round}-${name}`),
  hasWaitlist: true,
  isByInvitation: name === 'inviting',
  sessionIds: [`r${round}-${name}-talk`],
  short: [{ kind: 'event', id: `r${round}-${name}` }],
});

const nothing = (eventId: string): Omit<Offer, 'mostSeats'> => ({
  eventId,
  sessionIds: [],
  passIds: [],
  hasWaitlist: false,
  isByInvitation: false,
  fieldId: `${eventId}-question`,
  short: [],
});
