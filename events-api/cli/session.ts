import { Command } from 'commander';
import { systemClock } from '../config/clock.ts';
import { changeSession } from '../event-administration/change-session.ts';
import { print } from './print.ts';
import { databaseOption, jsonOption } from './settings.ts';
import { withExistingStore } from './with-store.ts';

interface GivenOptions {
  readonly database?: string;
  readonly json?: boolean;
}

/** Sessions between two imports. */
export function sessionCommand(): Command {
  return new Command('session')
    .description('Publish and cancel sessions, by their id in the API or in the organisation file.')
    .addCommand(changeCommand('publish', 'Serve a session from now on.', 'live'))
    .addCommand(changeCommand('cancel', 'Serve it no more. Registrations stay as they are.', 'cancelled'));
}

function changeCommand(name: string, description: string, status: 'live' | 'cancelled'): Command {
  return new Command(name)
    .description(description)
    .argument('<id>')
    .addOption(databaseOption())
    .addOption(jsonOption())
    .action((id: string, options: GivenOptions) =>
      withExistingStore(options, async (store) => {
        const session = await changeSession(store, id, status, systemClock());
        print(session, `${session.name}: ${session.publishStatus}, ${session.registrations} registered.`, options);
      }),
    );
}
