import { createServer, type AddressInfo, type Server } from 'node:net';
import { ToldError } from '../setup/told-error.mjs';
import { findPortHolder } from './port-holder.mjs';
import { requireFreePort } from './require-free-port.mjs';

describe('requireFreePort', () => {
  let server: Server;
  let port: number;

  beforeEach(async () => {
    server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterEach(() => server.close());

  it('names the program that holds the port, and a way out', async () => {
    const message = new RegExp(
      `^Port ${port} is taken by .+ \\(process ${process.pid}\\)\\. Stop it, or .*PORTAL_PORT=… npm start\\.$`,
    );
    await expectAsync(requireFreePort(port, 'PORTAL_PORT')).toBeRejectedWithError(ToldError, message);
  });

  it('is content with a free port', async () => {
    await new Promise((resolve) => server.close(resolve));
    await expectAsync(requireFreePort(port, 'PORTAL_PORT')).toBeResolved();
    expect(await findPortHolder(port)).toBeUndefined();
  });
});
