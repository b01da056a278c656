import { Command } from 'commander';
import { systemClock } from '../config/clock.ts';
import { writeOutbox } from '../mails/outbox.ts';
import { RegistrationDesk } from '../registrations/registration-desk.ts';
import { countSeats } from '../registrations/seats.ts';
import {
  findRegistration,
  findRegistrations,
  type FoundRegistration,
  getRegistrationKey,
} from '../registrations-export/find-registrations.ts';
import { print } from './print.ts';
import { databaseOption, jsonOption } from './settings.ts';
import { withExistingStore } from './with-store.ts';

interface GivenOptions {
  readonly database?: string;
  readonly json?: boolean;
  readonly event?: string;
}

/** Registrations told at most; what is more is only counted. */
const MOST_TOLD = 50;

export function listCommand(): Command {
  return withCommonOptions(
    new Command('list')
      .description('Find registrations by a part of a name, an e-mail address or a number.')
      .argument('<text>')
      .option('--event <readable id>', 'of this event only'),
  ).action((text: string, options: GivenOptions) =>
    withExistingStore(options, async ({ db }) => {
      const found = await findRegistrations(db, text, options.event, MOST_TOLD + 1);
      const told = found.slice(0, MOST_TOLD);
      const rest = found.length > MOST_TOLD ? ['and more: say more of the name'] : [];
      print(told, [...told.map(lineOf), ...rest].join('\n') || 'Nobody is found.', options);
    }),
  );
}

export function cancelCommand(): Command {
  return withCommonOptions(
    new Command('cancel')
      .description('Cancel a registration for somebody, as their own link would: seats are free at once.')
      .argument('<number or id>', 'ER-…, or the id'),
  ).action((numberOrId: string, options: GivenOptions) =>
    withExistingStore(options, async (store) => {
      const { id } = await findRegistration(store.db, numberOrId);
      const desk = new RegistrationDesk(store, systemClock, countSeats, writeOutbox(store.db));
      await desk.cancel({ id, key: await getRegistrationKey(store.db, id) });
      const cancelled = await findRegistration(store.db, id);
      print(cancelled, lineOf(cancelled), options);
    }),
  );
}

const withCommonOptions = (command: Command): Command => command.addOption(databaseOption()).addOption(jsonOption());

const lineOf = ({ name, firstName, lastName, email, readableEventId, state }: FoundRegistration): string =>
  `${name}  ${firstName} ${lastName} <${email}>  ${readableEventId}  ${state}`;
