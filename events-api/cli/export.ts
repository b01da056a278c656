import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { databaseFrom } from '../config/config.ts';
import { exportOrganisation } from '../organisation/export-organisation.ts';
import { databaseOption, settingsFrom } from './settings.ts';
import { withStore } from './with-store.ts';

interface ExportOptions {
  readonly event?: string;
  readonly output?: string;
  readonly database?: string;
}

export function exportCommand(): Command {
  return new Command('export')
    .description('Write everything an organiser can set as one organisation file, which import takes.')
    .option('--event <readable id>', 'this event only, with its venue and speakers: the last part of its address')
    .option('--output <file>', 'where to write; standard output when not given')
    .addOption(databaseOption())
    .addHelpText('after', '\nRegistrations and contacts are not in the file, and neither are tokens.')
    .action(run);
}

async function run(options: ExportOptions): Promise<void> {
  const database = databaseFrom(settingsFrom(options.database === undefined ? {} : { database: options.database }));
  if (database !== ':memory:' && !existsSync(database)) throw new Error(`There is no database ${database}.`);
  const organisation = await withStore(options, (store) =>
    store.transaction((trx) => exportOrganisation(trx, { readableEventId: options.event })),
  );
  const text = `${JSON.stringify(organisation, null, 2)}\n`;
  if (options.output === undefined) {
    process.stdout.write(text);
    return;
  }
  // Beside the file first: whoever reads it meanwhile finds the old one or the new one, never half of one.
  const beside = `${options.output}.${process.pid}.tmp`;
  writeFileSync(beside, text);
  renameSync(beside, options.output);
  const { events } = organisation;
  process.stdout.write(`${events.length} ${events.length === 1 ? 'event' : 'events'} written to ${options.output}.\n`);
}
