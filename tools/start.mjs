import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhenNeeded } from './setup/build.mjs';
import { findNode } from './setup/find-node.mjs';
import { installWhenNeeded } from './setup/install.mjs';
import { root } from './setup/root.mjs';
import { runCommand } from './setup/told-error.mjs';
import { configureSignIn, eventsApiCommand, getApplicationToken, loadDemoOrganisation } from './start/events-api-command.mjs';
import { identityProviderProgram, openIdConnectOf, signInOf } from './start/identity-provider.mjs';
import { writePortalConfiguration } from './start/portal-configuration.mjs';
import { runTogether } from './start/programs.mjs';
import { requireFreePort } from './start/require-free-port.mjs';
import { readSettings } from './start/settings.mjs';

/** `npm start`: everything that is needed to see the portal with the demo organisation, on any Node.js from 20 on. */
await runCommand(async () => {
  const settings = readSettings(process.env);
  const { portalPort, eventsApiPort, portal, eventsApi, data, database } = settings;
  await requireFreePort(portalPort, 'PORTAL_PORT');
  await requireFreePort(eventsApiPort, 'EVENTS_API_PORT');
  await requireFreePort(settings.identityProviderPort, 'IDENTITY_PROVIDER_PORT');
  await installWhenNeeded();
  await buildWhenNeeded();

  mkdirSync(data, { recursive: true });
  await loadDemoOrganisation(database);
  const configuration = join(data, 'config.json');
  const token = await getApplicationToken(database, portal);
  writePortalConfiguration(configuration, eventsApi, token, openIdConnectOf(settings));
  await configureSignIn(database, portal, signInOf(settings));

  const programs = [
    identityProviderProgram(settings),
    {
      name: 'The Events API',
      command: findNode(),
      args: [eventsApiCommand, 'serve', '--port', String(eventsApiPort), '--database', database],
      log: join(data, 'events-api.log'),
      ready: `${eventsApi}/health`,
    },
    {
      name: 'The portal',
      command: findNode(),
      args: [join(root, 'tools/serve.mjs'), '--port', String(portalPort), '--config', configuration],
      log: join(data, 'portal.log'),
      ready: `${portal}/`,
    },
  ];
  return runTogether(programs, () =>
    console.log(
      [
        '',
        `  Portal       ${portal}`,
        `  Events API   ${eventsApi}/EvtMgmt/api/v2.0/`,
        `  Sign-in      ${settings.identityProvider} (its people are on its page)`,
        `  Data         ${database} (log: events-api.log beside it)`,
        '',
        `  Open ${portal} in a browser. Ctrl-C stops everything.`,
        '',
      ].join('\n'),
    ),
  );
});
