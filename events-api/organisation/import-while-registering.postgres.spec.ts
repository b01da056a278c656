import { sql } from 'kysely';
import type { AttendeeWire } from '../../contract/registration-data.ts';
import type { RegistrationResultWire } from '../../contract/registration-result.ts';
import { importedId } from '../store/ids.ts';
import type { Trx } from '../store/store.ts';
import { anAttendee, anOrganisation } from '../testing/builders/registration.builder.ts';
import { post } from '../testing/registering.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import type { EventEntry } from './event-entry.ts';
import { importOrganisation } from './import-organisation.ts';
import type { ImportSummary } from './import-summary.ts';
import { eventEntry, fieldEntry, organisation, passEntry, sessionEntry } from './testing/organisation-builders.ts';

const NOW = new Date('2026-01-15T12:00:00Z');

interface Withdrawal {
  readonly what: string;
  readonly kind: 'session' | 'pass' | 'custom-registration-field';
  readonly table: string;
  readonly offered: Partial<EventEntry>;
  readonly withdrawn: Partial<EventEntry>;
  readonly wanted: Partial<AttendeeWire>;
  readonly refusal: string;
}

const free = passEntry({ price: 0 });

const withdrawals: readonly Withdrawal[] = [
  {
    what: 'a session',
    kind: 'session',
    table: 'session',
    offered: { allowCustomAgenda: true, sessions: [sessionEntry()] },
    withdrawn: { sessions: [] },
    wanted: { attendeeSessions: [{ sessionId: importedId('session', 'moon'), waitlisted: false }] },
    refusal: 'session_unknown',
  },
  {
    what: 'a pass',
    kind: 'pass',
    table: 'pass',
    offered: { passes: [free, passEntry({ id: 'other', price: 0 })] },
    withdrawn: { passes: [passEntry({ id: 'other', price: 0 })] },
    wanted: { passId: importedId('pass', 'full') },
    refusal: 'pass_unknown',
  },
  {
    what: 'a question',
    kind: 'custom-registration-field',
    table: 'custom_registration_field',
    offered: { customRegistrationFields: [fieldEntry()] },
    withdrawn: { customRegistrationFields: [] },
    wanted: { responses: [{ id: importedId('custom-registration-field', 'badge'), value: 'Ada' }] },
    refusal: 'field_unknown',
  },
];

describe('An import that takes away what somebody registers for in the same moment', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startTestServer({ clock: () => NOW });
    await server.store.db.insertInto('organisation').values(anOrganisation()).execute();
  });
  afterEach(() => server.stop());

  const load = (event: Partial<EventEntry>): Promise<ImportSummary> =>
    importOrganisation(server.store, organisation({ events: [eventEntry(event)] }), NOW);
  const registerFor = (wanted: Partial<AttendeeWire>): Promise<Response> =>
    post(server, 'events/tide-tables/registrations', { attendees: [anAttendee(wanted)] });
  const registered = () => server.store.db.selectFrom('event_registration').select('state').execute();

  /** Lets everybody read the table and nobody write it, until `work` is done. */
  const whileKept = <T>(table: string, work: (trx: Trx) => Promise<T>): Promise<T> =>
    server.store.transaction(async (trx) => {
      await sql`lock table ${sql.table(table)} in share mode`.execute(trx);
      return work(trx);
    });

  /** Until somebody waits for such a lock, or `work` has ended without. */
  async function waits(trx: Trx, locktype: 'relation' | 'advisory', work: Promise<unknown>): Promise<void> {
    const progress = { isOver: false };
    const end = (): void => {
      progress.isOver = true;
    };
    work.then(end, end);
    for (let waiting = 0; waiting === 0 && !progress.isOver;) {
      const { rows } = await sql`select pid from pg_locks where locktype = ${locktype} and not granted`.execute(trx);
      waiting = rows.length;
    }
  }

  for (const { what, kind, table, offered, withdrawn, wanted, refusal } of withdrawals) {
    it(`keeps ${what} for somebody whose registration is being written`, async () => {
      await load(offered);
      const { registering, importing } = await whileKept('event_registration', async (trx) => {
        const registering = registerFor(wanted);
        await waits(trx, 'relation', registering);
        const importing = load(withdrawn);
        await waits(trx, 'advisory', importing);
        return { registering, importing };
      });
      expect(((await (await registering).json()) as RegistrationResultWire).status).toBe('Success');
      expect((await importing).kinds[kind].cancelled).toHaveSize(1);
      expect(await registered()).toEqual([{ state: 'registered' }]);
    });

    it(`refuses ${what} that is being taken away, and writes nothing`, async () => {
      await load(offered);
      const { registering, importing } = await whileKept(table, async (trx) => {
        const importing = load(withdrawn);
        await waits(trx, 'relation', importing);
        const registering = registerFor(wanted);
        await waits(trx, 'advisory', registering);
        return { registering, importing };
      });
      expect((await importing).kinds[kind].removed).toHaveSize(1);
      const response = await registering;
      expect(response.status).toBe(200);
      expect((await response.json()) as RegistrationResultWire).toEqual(
        jasmine.objectContaining({ status: 'Error', errorCode: refusal }),
      );
      expect(await registered()).toEqual([]);
    });
  }
});
