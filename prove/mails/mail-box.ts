import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail that was taken: a mail server has answered 250 to it. */
export interface Delivered {
  /** What stands before the @ of its Message-ID: the id of the mail's row. */
  readonly mailId: string;
  readonly recipient: string;
}

/** A real SMTP server on this machine that keeps what it was given, in order. */
export class MailBox {
  readonly delivered: Delivered[] = [];
  readonly #server: SMTPServer;

  private constructor() {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData: (stream, session, callback) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.once('error', callback);
        stream.once('end', () => {
          const [, mailId = ''] = /^Message-ID:\s*<([^@>]+)@/im.exec(Buffer.concat(chunks).toString()) ?? [];
          for (const { address } of session.envelope.rcptTo) this.delivered.push({ mailId, recipient: address });
          callback();
        });
      },
    });
    // Whoever is killed in the middle of a mail breaks the connection.
    this.#server.on('error', () => undefined);
  }

  static async open(): Promise<MailBox> {
    const box = new MailBox();
    await new Promise<void>((resolve) => {
      box.#server.listen(0, '127.0.0.1', resolve);
    });
    return box;
  }

  /** For servers that are to send their mails here. */
  get env(): Readonly<Record<string, string>> {
    const { port } = this.#server.server.address() as AddressInfo;
    return { EVENTS_API_SMTP_URL: `smtp://127.0.0.1:${port}`, EVENTS_API_MAIL_FROM: 'The proof <proof@example.org>' };
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }
}
