import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a database server that can be interrupted, as a network or a restart would. */
export interface BreakableConnection {
  /** The same database by this way. */
  readonly address: string;
  /** Breaks what is open and refuses what is new. */
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** @param address of a PostgreSQL database, with a port */
export async function breakableConnection(address: string): Promise<BreakableConnection> {
  const target = new URL(address);
  const sockets = new Set<Socket>();
  const hold = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  };
  const listen = async (port: number): Promise<Server> => {
    const server = createServer((incoming) => {
      const outgoing = connect(Number(target.port), target.hostname);
      hold(incoming);
      hold(outgoing);
      incoming.pipe(outgoing).pipe(incoming);
    });
    await once(server.listen(port, '127.0.0.1'), 'listening');
    return server;
  };
  let server = await listen(0);
  const { port } = server.address() as AddressInfo;
  const through = new URL(address);
  through.host = `127.0.0.1:${port}`;
  return {
    address: through.href,
    cut: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
    mend: async () => {
      server = await listen(port);
    },
  };
}
