import { join } from 'node:path';
import { writeSiteConfiguration } from './configure/write-site-configuration.mjs';
import { root } from './setup/root.mjs';
import { runCommand } from './setup/told-error.mjs';

/** `npm run configure [config.json]`: opens the content security policy for the servers that config.json names. */
await runCommand(() => {
  const configuration = process.argv[2] ?? join(root, 'public/config.json');
  const changed = writeSiteConfiguration(configuration, join(root, 'staticwebapp.config.json'));
  console.log(
    changed ? 'staticwebapp.config.json now names the servers of config.json.' : 'staticwebapp.config.json is up to date.',
  );
});
