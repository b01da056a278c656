import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/**
 * `npm run dev`: the portal rebuilt in the browser, the Events API restarted, at every change of a file. The browser reaches
 * the API through the development server, whose proxy adds the registered `Origin`.
 */
await runCommand(async () => {
  const settings = readSettings(process.env);
  const { portalPort, eventsApiPort, portal, data, database } = settings;
  await requireFreePort(portalPort, 'PORTAL_PORT');
  await requireFreePort(eventsApiPort, 'EVENTS_API_PORT');
  await requireFreePort(settings.identityProviderPort, 'IDENTITY_PROVIDER_PORT');
  await installWhenNeeded();

  mkdirSync(data, { recursive: true });
  await loadDemoOrganisation(database);
  // angular.json's development configuration takes config.json from here.
  const token = await getApplicationToken(database, portal);
  writePortalConfiguration(join(root, 'data/dev/config.json'), portal, token, openIdConnectOf(settings));
  await configureSignIn(database, portal, signInOf(settings));

  const proxy = join(root, 'data/dev/proxy.conf.json');
  const ports = readFileSync(join(root, 'proxy.conf.json'), 'utf8')
    .replaceAll(':4300', `:${eventsApiPort}`)
    .replaceAll(':4200', `:${portalPort}`);
  writeFileSync(proxy, ports);

  const programs = [
    identityProviderProgram(settings),
    {
      name: 'The Events API',
      command: findNode(),
      args: [
        '--watch',
        '--watch-preserve-output',
        eventsApiCommand,
        'serve',
        '--port',
        String(eventsApiPort),
        '--database',
        database,
      ],
    },
    {
      name: 'The development server',
      command: findNode(),
      args: [join(root, 'node_modules/@angular/cli/bin/ng.js'), 'serve', '--port', String(portalPort), '--proxy-config', proxy],
      ready: `${portal}/`,
    },
  ];
  return runTogether(programs, () => console.log(`\nOpen ${portal} in a browser. Ctrl-C stops everything.\n`));
});
