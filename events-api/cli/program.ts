import { Command } from 'commander';
import { backupCommand } from './backup.ts';
import { checkInsCommand } from './check-ins.ts';
import { customAttributeCommand } from './custom-attribute.ts';
import { eventAdministrationCommand } from './event-administration.ts';
import { eventCommand } from './event.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { mailCommand } from './mail.ts';
import { registrationsCommand } from './registrations.ts';
import { serveCommand } from './serve.ts';
import { sessionCommand } from './session.ts';
import { webApplicationCommand } from './web-application.ts';
import { websiteEntityConfigurationCommand } from './website-entity-configuration.ts';

/** The `events-api` command. A further command is one file and one line here. */
export function makeProgram(): Command {
  return new Command('events-api')
    .description('The Events API server and everything an organiser does with it.')
    .showHelpAfterError('(add --help to see what is possible)')
    .addCommand(serveCommand())
    .addCommand(importCommand())
    .addCommand(exportCommand())
    .addCommand(webApplicationCommand())
    .addCommand(eventAdministrationCommand())
    .addCommand(customAttributeCommand())
    .addCommand(websiteEntityConfigurationCommand())
    .addCommand(eventCommand())
    .addCommand(sessionCommand())
    .addCommand(registrationsCommand())
    .addCommand(backupCommand())
    .addCommand(mailCommand())
    .addCommand(checkInsCommand())
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 refused or failed, 2 wrong usage.\nSettings that are not given here are read from EVENTS_API_… variables.',
    );
}
