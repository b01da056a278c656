import { Command } from 'commander';
import { exportRegistrations } from '../registrations-export/export-registrations.ts';
import { cancelCommand, listCommand } from './registrations-desk.ts';
import { databaseOption } from './settings.ts';
import { withExistingStore } from './with-store.ts';
import { writeText } from './write-file.ts';

interface ExportOptions {
  readonly event: string;
  readonly output?: string;
  readonly database?: string;
}

/** Who has registered, for the people who print badges and stand at the door. */
export function registrationsCommand(): Command {
  return new Command('registrations')
    .description('Who has registered.')
    .addCommand(listCommand())
    .addCommand(cancelCommand())
    .addCommand(exportCommand());
}

function exportCommand(): Command {
  return new Command('export')
    .description('Write everybody who has registered for an event as CSV, which spreadsheets open.')
    .requiredOption('--event <readable id>', 'the last part of its address')
    .option('--output <file>', 'where to write; standard output when not given')
    .addOption(databaseOption())
    .addHelpText('after', '\nTexts that a spreadsheet would take for a formula begin with an apostrophe.')
    .action(runExport);
}

async function runExport({ event, output, ...options }: ExportOptions): Promise<void> {
  await withExistingStore(options, ({ db }) => writeText(exportRegistrations(db, event), output));
  if (output !== undefined) process.stdout.write(`The registrations of ${event} are in ${output}.\n`);
}
