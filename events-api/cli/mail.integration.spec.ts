import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../store/store.ts';
import { anEvent } from '../testing/builders/event.builder.ts';
import { aMail } from '../testing/builders/mail.builder.ts';
import { aRegistration } from '../testing/builders/seat.builder.ts';
import { insertWebApplication } from '../web-applications/web-application.repository.ts';
import { runEventsApi } from './testing/run-events-api.ts';

/** Each spec starts programs of its own; on a busy machine that takes its time. */
const LONG = 120_000;

describe('events-api, after an event', () => {
  let folder: string;
  let database: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mail-'));
    database = join(folder, 'events.sqlite');
    const store = await openStore(database);
    await store.transaction(async (trx) => {
      const { id } = await insertWebApplication(trx, { name: 'Portal', origin: 'https://portal.example' }, new Date());
      await trx
        .insertInto('event')
        .values(anEvent({ id: 'event', readable_event_id: 'nine' }))
        .execute();
      await trx
        .insertInto('event_registration')
        .values(aRegistration('event', id, { id: 'ada', name: 'ER-ADA', email: 'ada@example.org' }))
        .execute();
      await trx
        .insertInto('mail')
        .values([
          aMail('ada', { id: 'done', state: 'sent', done_at: '2030-01-01T00:00:00.000Z' }),
          aMail('ada', { id: 'broken', state: 'failed', attempts: 3, reason: 'the mail server answered 550 5.1.1' }),
          aMail('ada', { id: 'other', kind: 'cancelled', attempts: 1 }),
        ])
        .execute();
      await trx
        .insertInto('check_in')
        .values({
          id: 'one',
          type: 1,
          event_registration_id: 'ada',
          session_registration_id: null,
          contact_id: null,
          event_id: 'event',
          session_id: null,
          subject: 'event',
          registration_id_from_qr: 'ada',
          checked_in_at: '2030-05-10T07:30:00.000Z',
        })
        .execute();
    });
    await store.close();
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const run = (...args: string[]) => runEventsApi(...args, '--database', database);

  it(
    'shows which mails wait or have failed, without an address, and tries them again',
    async () => {
      const { code, stdout } = await run('mail', 'list');
      expect(code).toBe(0);
      expect(stdout).toContain('broken  failed  registered  ER-ADA  tried 3×: the mail server answered 550 5.1.1\n');
      expect(stdout).toContain('other  waiting  cancelled  ER-ADA  tried 1×, next try 2030-01-01T00:00:00.000Z\n');
      expect(stdout).not.toMatch(/done|ada@/);
      expect((await run('mail', 'retry', 'done', 'nothing')).stdout).toBe('0 to be tried again.\n');
      expect((await run('mail', 'retry', 'broken')).stdout).toBe('1 to be tried again.\n');
      const mails = JSON.parse((await run('mail', 'list', '--json')).stdout) as { id: string; state: string; attempts: number }[];
      expect(mails.map(({ id, state, attempts }) => [id, state, attempts])).toContain(['broken', 'waiting', 0]);
    },
    LONG,
  );

  it(
    'shows who has come',
    async () => {
      const { stdout } = await run('check-ins', 'list', '--event', 'nine');
      expect(stdout).toBe('2030-05-10T07:30:00.000Z  ER-ADA  Ada Byron\n');
      expect((await run('check-ins', 'list', '--event', 'none')).stdout).toBe('Nobody has come yet.\n');
      expect((await run('check-ins', 'list')).code).toBe(2);
    },
    LONG,
  );
});
