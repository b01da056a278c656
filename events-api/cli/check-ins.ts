import { Command } from 'commander';
import { listCheckIns, type ShownCheckIn } from '../check-ins/list-check-ins.ts';
import { databaseOption, jsonOption } from './settings.ts';
import { withStore } from './with-store.ts';

interface GivenOptions {
  readonly database?: string;
  readonly json?: boolean;
  readonly event: string;
}

/** Who has come. */
export function checkInsCommand(): Command {
  const list = new Command('list')
    .description('Show who has come to an event and to its sessions.')
    .requiredOption('--event <readableEventId>', 'the last part of the address of the event')
    .addOption(databaseOption())
    .addOption(jsonOption())
    .action(async (options: GivenOptions) => {
      const checkIns = await withStore(options, (store) => listCheckIns(store.db, options.event));
      const text = checkIns.length > 0 ? checkIns.map(lineOf).join('\n') : 'Nobody has come yet.';
      process.stdout.write(`${options.json ? JSON.stringify(checkIns, null, 2) : text}\n`);
    });
  return new Command('check-ins').description('Who has come.').addCommand(list);
}

const lineOf = ({ checkInTime, registrationId, firstName, lastName, sessionName }: ShownCheckIn): string =>
  [checkInTime, registrationId, `${firstName} ${lastName}`, sessionName].filter(Boolean).join('  ');
