import { Command } from 'commander';
import { organisationLock } from '../organisation/organisation-lock.ts';
import { exportOrganisation } from '../organisation/export-organisation.ts';
import { databaseOption } from './settings.ts';
import { withExistingStore } from './with-store.ts';
import { writeText } from './write-file.ts';

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

async function run({ event, output, ...options }: ExportOptions): Promise<void> {
  const organisation = await withExistingStore(options, (store) =>
    store.transaction(async (trx) => {
      await store.lock(trx, organisationLock);
      return exportOrganisation(trx, { readableEventId: event });
    }),
  );
  await writeText([`${JSON.stringify(organisation, null, 2)}\n`], output);
  if (output === undefined) return;
  const { events } = organisation;
  process.stdout.write(`${events.length} ${events.length === 1 ? 'event' : 'events'} written to ${output}.\n`);
}
