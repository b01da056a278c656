import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore } from '../store/store.ts';
import { anEvent, publish } from '../testing/builders/event.builder.ts';
import { anAttendee, anOrganisation } from '../testing/builders/registration.builder.ts';
import { register } from '../testing/registering.ts';
import { startTestServer } from '../testing/test-server.ts';
import { runEventsApi } from './testing/run-events-api.ts';
import { temporaryDatabase } from './testing/temporary-database.ts';

const command = fileURLToPath(new URL('../../bin/events-api.mjs', import.meta.url));

describe('events-api backup', () => {
  const on = temporaryDatabase();

  it('copies what a running server has answered, into a file that opens as a database', async () => {
    const server = await startTestServer();
    await publish(server.store, async (trx) => {
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      await trx
        .insertInto('event')
        .values(anEvent({ readable_event_id: 'tide' }))
        .execute();
    });
    await register(server, 'tide', [anAttendee()]);
    const file = join(on().folder, 'backup.sqlite');
    const { code, stdout } = await runEventsApi('backup', file, '--database', server.database);
    expect([code, stdout]).toEqual([0, jasmine.stringContaining('1 events, 1 registrations. Checked.')]);
    await register(server, 'tide', [anAttendee({ firstName: 'Jun', email: 'jun@example.org' })]);
    await server.stop();
    const restored = await openStore(file);
    const rows = await restored.db.selectFrom('event_registration').select('first_name').execute();
    await restored.close();
    expect(rows.map(({ first_name }) => first_name)).toEqual(['Ada']);
  });

  it('is one file that only its owner may read, and that nothing is left beside', async () => {
    await on().withStore(() => Promise.resolve());
    await on().json('backup', join(on().folder, 'backup.sqlite'));
    expect(statSync(join(on().folder, 'backup.sqlite')).mode & 0o777).toBe(0o600);
    expect(readdirSync(on().folder).filter((name) => name.startsWith('backup'))).toEqual(['backup.sqlite']);
  });

  it('replaces nothing unasked, and never the database itself', async () => {
    const { folder, database, run } = on();
    await on().withStore(() => Promise.resolve());
    const file = join(folder, 'backup.sqlite');
    writeFileSync(file, 'precious');
    expect((await run('backup', file)).stderr).toContain('--force');
    expect(readFileSync(file, 'utf8')).toBe('precious');
    expect((await run('backup', '--force', file)).code).toBe(0);
    expect((await run('backup', '--force', database)).stderr).toContain('over the database itself');
    expect((await run('backup', '/dev/full')).stderr).toContain('no file but a folder or a device');
  });

  it('leaves an earlier backup as it was when the disk is full', async () => {
    const { folder, database } = on();
    await on().withStore(async (store) => {
      await publish(store, async (trx) => {
        await trx
          .insertInto('event')
          .values(anEvent({ description: 'x'.repeat(2_000_000) }))
          .execute();
      });
    });
    const file = join(folder, 'backup.sqlite');
    writeFileSync(file, 'precious');
    // The shell lets the program write files of one megabyte at most, which the system tells it as it does a full disk.
    const script = `ulimit -f 1024; exec "$0" "$@"`;
    const { code, stderr } = await new Promise<{ code: unknown; stderr: string }>((resolve) => {
      const args = ['-c', script, process.execPath, command, 'backup', '--force', file, '--database', database];
      execFile('bash', args, (error, _, text) => resolve({ code: error?.code, stderr: text }));
    });
    expect(code).toBe(1);
    expect(stderr).toContain('The backup could not be written');
    expect(readFileSync(file, 'utf8')).toBe('precious');
    expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  it('makes no database of a mistyped name, and leaves PostgreSQL to its own tools', async () => {
    const { folder, database, run } = on();
    expect((await run('backup', join(folder, 'backup.sqlite'))).stderr).toContain(`There is no database ${database}`);
    expect(existsSync(database)).toBeFalse();
    const { code, stderr } = await runEventsApi('backup', 'x', '--database', 'postgres://ada:secret@db.example/events');
    expect(code).toBe(1);
    expect(stderr).toContain('pg_dump --format=custom');
    expect(stderr).not.toContain('secret');
  });
});
