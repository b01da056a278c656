import { join } from 'node:path';
import { installWhenNeeded } from './setup/install.mjs';
import { root } from './setup/root.mjs';
import { runCommand } from './setup/told-error.mjs';

/** `npm run configure [config.json]`: opens the content security policy for the servers that config.json names. */
await runCommand(async () => {
  await installWhenNeeded();
  const { writeSiteConfiguration } = await import('./configure/write-site-configuration.mjs');
  const changed = await writeSiteConfiguration(
    process.argv[2] ?? join(root, 'public/config.json'),
    join(root, 'staticwebapp.config.json'),
  );
  console.log(
    changed ? 'staticwebapp.config.json now names the servers of config.json.' : 'staticwebapp.config.json is up to date.',
  );
});
