import { readFileSync } from 'node:fs';
import { purchaseStates, registrationStates } from '../store/states.ts';
import { openStore, type Store } from '../store/store.ts';
import { anEvent, aPass, aSession } from '../testing/builders/event.builder.ts';
import { anOrganisation } from '../testing/builders/registration.builder.ts';
import { aRegistration, aSessionRegistration } from '../testing/builders/seat.builder.ts';
import { insertWebApplication } from '../web-applications/web-application.repository.ts';
import { changeAttendeePass, changeEventRegistration, changePurchase, changeSessionRegistration } from './change-state.ts';
import { countSeats } from './seats.ts';
import { prepareStatements } from './statements/statements.ts';
import {
  type AttendeePassAct,
  attendeePassTransitions,
  type EventRegistrationAct,
  eventRegistrationTransitions,
  type PurchaseAct,
  purchaseTransitions,
  type SessionRegistrationAct,
  sessionRegistrationTransitions,
  type Transitions,
} from './transitions.ts';
import { beginWriteBatch, type WriteBatch } from './write-batch.ts';

const NOW = new Date('2030-03-01T12:00:00.000Z');

interface Machine {
  readonly name: string;
  readonly states: readonly string[];
  readonly transitions: Transitions<string>;
  readonly table: 'event_registration' | 'session_registration' | 'attendee_pass' | 'event_purchase';
  readonly change: (batch: WriteBatch, act: string) => Promise<boolean>;
}

const ID = 'thing';

const machines: readonly Machine[] = [
  {
    name: 'Event registration',
    states: registrationStates,
    transitions: eventRegistrationTransitions,
    table: 'event_registration',
    change: (batch, act) => changeEventRegistration(batch, act as EventRegistrationAct, ID),
  },
  {
    name: 'Session registration',
    states: registrationStates,
    transitions: sessionRegistrationTransitions,
    table: 'session_registration',
    change: (batch, act) => changeSessionRegistration(batch, act as SessionRegistrationAct, ID),
  },
  {
    name: 'Attendee pass',
    states: registrationStates,
    transitions: attendeePassTransitions,
    table: 'attendee_pass',
    change: (batch, act) => changeAttendeePass(batch, act as AttendeePassAct, ID),
  },
  {
    name: 'Purchase',
    states: purchaseStates,
    transitions: purchaseTransitions,
    table: 'event_purchase',
    change: (batch, act) => changePurchase(batch, act as PurchaseAct, ID),
  },
];

describe('The states of a registration', () => {
  let store: Store;

  beforeAll(async () => {
    store = await openStore(':memory:');
    await store.transaction(async (trx) => {
      const { id } = await insertWebApplication(trx, { name: 'Portal', origin: 'http://portal.test' }, NOW);
      const registration = aRegistration('event', id, { id: ID });
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      await trx
        .insertInto('event')
        .values(anEvent({ id: 'event' }))
        .execute();
      await trx
        .insertInto('session')
        .values(aSession('event', { id: 'session' }))
        .execute();
      await trx
        .insertInto('pass')
        .values(aPass('event', { id: 'pass' }))
        .execute();
      await trx.insertInto('event_registration').values(registration).execute();
      await trx
        .insertInto('session_registration')
        .values(aSessionRegistration(registration, 'session', { id: ID }))
        .execute();
      await trx
        .insertInto('attendee_pass')
        .values({
          id: ID,
          event_registration_id: ID,
          pass_id: 'pass',
          event_id: 'event',
          contact_id: null,
          price_minor: 100,
          currency: 'EUR',
          qr_text: ID,
          state: 'registered',
          created_at: NOW.toISOString(),
        })
        .execute();
      await trx
        .insertInto('event_purchase')
        .values({
          id: ID,
          event_id: 'event',
          web_application_id: id,
          amount_minor: 100,
          currency: 'EUR',
          state: 'open',
          created_at: NOW.toISOString(),
          expires_at: NOW.toISOString(),
          finalized_at: null,
        })
        .execute();
    });
  });

  afterAll(() => store.close());

  /** What becomes of a thing in this state by this act, and whether the code says that it was allowed. */
  const tryAct = (machine: Machine, state: string, act: string): Promise<{ isAllowed: boolean; state: string }> =>
    store.transaction(async (trx) => {
      await trx
        .updateTable(machine.table)
        .set({ state: state as never })
        .where('id', '=', ID)
        .execute();
      const isAllowed = await machine.change(beginWriteBatch(trx, NOW, prepareStatements(store.db), countSeats), act);
      const row = await trx.selectFrom(machine.table).select('state').where('id', '=', ID).executeTakeFirstOrThrow();
      return { isAllowed, state: row.state };
    });

  const page = readFileSync(new URL('../../docs/registration-states.md', import.meta.url), 'utf8');

  for (const machine of machines) {
    const changing = Object.entries(machine.transitions).filter(([, { from }]) => from.length > 0);
    const rows = Object.entries(machine.transitions).map(([act, { from, to }]) => ({ act, from: [...from].sort(), to }));

    it(`change as the table of the ${machine.name.toLowerCase()} says, and in no other way`, async () => {
      for (const [act, { from, to }] of changing) {
        for (const state of machine.states) {
          const isListed = from.includes(state);
          expect(await tryAct(machine, state, act))
            .withContext(`${act} from ${state}`)
            .toEqual({ isAllowed: isListed, state: isListed ? to : state });
        }
      }
    });

    it(`can all be reached by the ${machine.name.toLowerCase()}`, () => {
      const reached = new Set(rows.filter(({ from }) => from.length === 0).map(({ to }) => to));
      for (let size = -1; size < reached.size;) {
        size = reached.size;
        for (const { from, to } of rows) if (from.some((state) => reached.has(state))) reached.add(to);
      }
      const used = new Set(rows.flatMap(({ from, to }) => [...from, to]));
      expect([...reached].sort()).toEqual([...used].sort());
    });

    it(`stand in the docs of the ${machine.name.toLowerCase()} as they are in the code`, () => {
      const [section = ''] = page.split(`## ${machine.name}\n`)[1]?.split('\n## ') ?? [];
      const words = (text: string) => [...text.matchAll(/`(\w+)`/g)].map(([, word]) => word ?? '');
      const table = section
        .split('\n')
        .filter((line) => line.startsWith('| `'))
        .map((line) => {
          const [, act = '', from = '', to = ''] = line.split('|');
          return { act: words(act)[0], from: words(from).sort(), to: words(to)[0] };
        });
      expect(table as unknown[]).toEqual(rows);
      const drawn = [...section.matchAll(/^ {2}(\S+) --> (\w+): (\w+)$/gm)].map(([, from, to, act]) => `${from} ${act} ${to}`);
      const expected = rows.flatMap(({ act, from, to }) =>
        (from.length > 0 ? from : ['[*]']).map((state) => `${state} ${act} ${to}`),
      );
      expect(drawn.sort()).toEqual(expected.sort());
    });
  }
});
