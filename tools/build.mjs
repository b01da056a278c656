import { installWhenNeeded } from './setup/install.mjs';
import { runCommand } from './setup/told-error.mjs';

/** `npm run build`: what a host publishes, in dist/portal/browser. */
await runCommand(async () => {
  await installWhenNeeded();
  const { buildPortal, builtPortal } = await import('./setup/build.mjs');
  await buildPortal();
  console.log(`Built: ${builtPortal}`);
});
