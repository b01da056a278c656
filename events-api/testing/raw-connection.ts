import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A connection on which a test sends the bytes it likes. */
export class RawConnection {
  readonly socket: Socket;
  /** Everything that has come back. */
  received = '';
  /** Settles when the other side has closed. */
  readonly closed: Promise<unknown>;

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => (this.received += chunk));
    // A server that cuts may reset the connection while bytes are on their way.
    socket.on('error', () => undefined);
    this.closed = new Promise((resolve) => socket.once('close', resolve));
  }

  static async to(address: string): Promise<RawConnection> {
    const socket = connect(Number(new URL(address).port), '127.0.0.1');
    await once(socket, 'connect');
    return new RawConnection(socket);
  }

  send(text: string): void {
    this.socket.write(text);
  }

  /** Waits until what has come back holds this. */
  async until(text: string): Promise<void> {
    while (!this.received.includes(text)) {
      await Promise.race([once(this.socket, 'data'), this.closed]);
      if (this.socket.closed && !this.received.includes(text)) throw new Error(`Closed after: ${this.received}`);
    }
  }

  /** The status line's number and the body of the last answer. */
  get answer(): { readonly status: number; readonly body: unknown } {
    const [, status] = /^HTTP\/1\.1 (\d+)/.exec(this.received) ?? [];
    return { status: Number(status), body: JSON.parse(this.received.split('\r\n\r\n').at(-1) ?? '') };
  }
}
