import { Command } from 'commander';
import { systemClock } from '../config/clock.ts';
import { listUnsentMails, retryFailedMails, type ShownMail } from '../mails/look-after-mails.ts';
import { databaseOption, jsonOption } from './settings.ts';
import { withStore } from './with-store.ts';

interface GivenOptions {
  readonly database?: string;
  readonly json?: boolean;
}

const MOST_SHOWN = 1000;

/** Mails that have not reached anybody. */
export function mailCommand(): Command {
  return new Command('mail')
    .description('Mails that wait to be sent or have failed.')
    .addCommand(listCommand())
    .addCommand(retryCommand());
}

function listCommand(): Command {
  return withCommonOptions(
    new Command('list').description(`Show what waits and what has failed (${MOST_SHOWN} at most).`),
  ).action(async (options: GivenOptions) => {
    const mails = await withStore(options, (store) => listUnsentMails(store.db, MOST_SHOWN));
    const text = mails.length > 0 ? mails.map(lineOf).join('\n') : 'Nothing waits, and nothing has failed.';
    process.stdout.write(`${options.json ? JSON.stringify(mails, null, 2) : text}\n`);
  });
}

function retryCommand(): Command {
  const command = new Command('retry')
    .description('Try again what has failed; a running server sends it within a second.')
    .argument('[id...]', 'mails as `mail list` names them; none: all');
  return withCommonOptions(command).action(async (ids: string[], options: GivenOptions) => {
    const count = await withStore(options, (store) => retryFailedMails(store, ids, systemClock()));
    process.stdout.write(`${options.json ? JSON.stringify({ retried: count }) : `${count} to be tried again.`}\n`);
  });
}

function lineOf({ id, kind, state, registrationId, attempts, dueAt, reason }: ShownMail): string {
  const next = dueAt === null ? '' : `, next try ${dueAt}`;
  return `${id}  ${state}  ${kind}  ${registrationId}  tried ${attempts}×${next}${reason === null ? '' : `: ${reason}`}`;
}

const withCommonOptions = (command: Command): Command => command.addOption(databaseOption()).addOption(jsonOption());
