import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Command } from 'commander';
import { backUp } from '../backup/back-up.ts';
import { databaseFrom } from '../config/config.ts';
import { megabytes } from './read-files.ts';
import { databaseOption, jsonOption, settingsFrom } from './settings.ts';

interface BackupOptions {
  readonly database?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

export function backupCommand(): Command {
  return new Command('backup')
    .description('Copy the whole database into one file while the server runs, and check the copy.')
    .argument('<file>')
    .option('--force', 'replace the file when it is there already')
    .addOption(databaseOption())
    .addOption(jsonOption())
    .addHelpText('after', '\nThe file holds names, addresses and tokens: keep it where nobody else can read it.')
    .action(run);
}

async function run(file: string, options: BackupOptions): Promise<void> {
  const database = databaseFrom(settingsFrom(options.database === undefined ? {} : { database: options.database }));
  refuseOther(database);
  refusePlace(file, database, options);
  const rows = await backUp(database, file);
  const bytes = statSync(file).size;
  const registrations = rows['event_registration'] ?? 0;
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ file: resolve(file), bytes, rows }, null, 2)}\n`
      : `${file}: ${megabytes(bytes)}, ${rows['event'] ?? 0} events, ${registrations} registrations. Checked.\n`,
  );
}

/** @throws Error for a database that is not a file */
function refuseOther(database: string): void {
  if (/^postgres(ql)?:\/\//i.test(database)) {
    throw new Error(
      'PostgreSQL has its own backup, which this command leaves to it:\n' +
        '  pg_dump --format=custom --no-owner --no-privileges --file=backup.dump "$EVENTS_API_DATABASE"\n' +
        'and back into an empty database:\n' +
        '  pg_restore --exit-on-error --single-transaction --no-owner --dbname="$EVENTS_API_DATABASE" backup.dump',
    );
  }
  if (!existsSync(database)) throw new Error(`There is no database ${database}.`);
}

/** @throws Error for a place where no backup should be written */
function refusePlace(file: string, database: string, { force }: BackupOptions): void {
  const folder = dirname(resolve(file));
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isFile()) throw new Error(`${file} is no file but a folder or a device.`);
  if (realpathSync(file) === realpathSync(database)) throw new Error('A backup cannot be written over the database itself.');
  if (!force) throw new Error(`${file} is there already: choose another name, or --force to replace it.`);
}
