import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createPortalServer } from './serve/portal-server.mjs';
import { readSiteConfiguration } from './serve/site-configuration.mjs';
import { builtPortal, compressedPortal } from './setup/build.mjs';

/**
 * `node tools/serve.mjs --port 4200 --config data/config.json`: the built portal under its production headers, on this machine only;
 * with `--folder` another one than the build of this checkout.
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4200' },
    config: { type: 'string' },
    folder: { type: 'string', default: builtPortal },
  },
});

const configuration = values.config
  ? /** @type {Record<string, unknown>} */ (JSON.parse(readFileSync(values.config, 'utf8')))
  : {};
const server = createPortalServer({
  folder: values.folder,
  compressed: values.folder === builtPortal ? compressedPortal : '',
  site: readSiteConfiguration(),
  ...(values.config && { configuration }),
});

server.on('error', (error) => {
  console.error(error.message);
  process.exitCode = 1;
});
server.listen(Number(values.port), 'localhost');
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => server.close().closeAllConnections());
