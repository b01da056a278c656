import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { root } from './setup/root.mjs';
import { temporaryFolders } from './testing/temporary-folder.ts';

/** What is of interest in the `config.json` that it writes. */
interface PortalConfiguration {
  readonly apiEndpoint: string;
  readonly emApplicationtoken: string;
  readonly openIdConnect: { readonly authorityMetadata: Record<string, string> };
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

describe('npm start', () => {
  const temporaryFolder = temporaryFolders();

  const start = (env: NodeJS.ProcessEnv) => {
    const child = spawn(process.execPath, [join(root, 'tools/start.mjs')], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = { text: '' };
    for (const channel of [child.stdout, child.stderr]) channel.on('data', (part: Buffer) => (output.text += part.toString()));
    const closed = once(child, 'close') as Promise<[number]>;
    const said = async (text: string) => {
      while (!output.text.includes(text))
        await Promise.race([once(child.stdout, 'data'), closed.then(() => Promise.reject(new Error(output.text)))]);
    };
    return { child, output, closed, said };
  };

  it('serves the portal beside an Events API with the demo organisation, and stops cleanly', async () => {
    const [portalPort, apiPort, providerPort] = [await freePort(), await freePort(), await freePort()];
    const env = {
      PORTAL_PORT: String(portalPort),
      EVENTS_API_PORT: String(apiPort),
      IDENTITY_PROVIDER_PORT: String(providerPort),
      PORTAL_DATA: temporaryFolder(),
    };
    const { child, output, closed, said } = start(env);
    await said('Ctrl-C stops everything');
    const portal = `http://localhost:${portalPort}`;
    expect(output.text).toContain(`Open ${portal} in a browser`);

    const page = await fetch(`${portal}/events`);
    const [api, provider] = [`http://localhost:${apiPort}`, `http://localhost:${providerPort}`];
    expect(page.headers.get('content-security-policy')).toContain(`connect-src 'self' ${api} ${provider};`);
    const configuration = (await (await fetch(`${portal}/config.json`)).json()) as PortalConfiguration;
    const { apiEndpoint, emApplicationtoken, openIdConnect } = configuration;
    const metadata = await (await fetch(`${provider}/.well-known/openid-configuration`)).json();
    expect(metadata).toEqual(jasmine.objectContaining(openIdConnect.authorityMetadata));
    const events = await fetch(`${apiEndpoint}events/published?emApplicationtoken=${emApplicationtoken}`, {
      headers: { Origin: portal },
    });
    expect(events.headers.get('access-control-allow-origin')).toBe(portal);
    expect(((await events.json()) as unknown[]).length).toBeGreaterThan(10);

    const second = start(env);
    expect((await second.closed)[0]).toBe(1);
    expect(second.output.text).toMatch(new RegExp(`^Port ${portalPort} is taken by .*serve\\.mjs \\(process \\d+\\)\\.`));

    child.kill('SIGINT');
    expect((await closed)[0]).toBe(0);
    await expectAsync(fetch(portal)).toBeRejected();
  }, 300_000);
});
