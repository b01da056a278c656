import { Command } from 'commander';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { serveCommand } from './serve.ts';
import { webApplicationCommand } from './web-application.ts';

/** The `events-api` command. A further command is one file and one line here. */
export function makeProgram(): Command {
  return new Command('events-api')
    .description('The Events API server and everything an organiser does with it.')
    .showHelpAfterError('(add --help to see what is possible)')
    .addCommand(serveCommand())
    .addCommand(importCommand())
    .addCommand(exportCommand())
    .addCommand(webApplicationCommand())
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 refused or failed, 2 wrong usage.\nSettings that are not given here are read from EVENTS_API_… variables.',
    );
}
