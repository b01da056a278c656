import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** How the server answers a recipient. */
export type Reply = 'accept' | { readonly code: number; readonly text: string };

export interface MailServer {
  readonly port: number;
  readonly received: readonly ParsedMail[];
  /** Decides what becomes of a recipient; everybody is accepted unless this says otherwise. */
  answer: (address: string) => Reply;
  /** Resolves when as many mails have come in since the server started. */
  hasReceived(count: number): Promise<void>;
  stop(): Promise<void>;
}

interface MailServerOptions {
  /** 0: any free one. */
  readonly port?: number;
  /** Asks for a login and takes none; otherwise it asks for none. */
  readonly refusesLogins?: boolean;
}

/** A real SMTP server on this machine. */
export async function startMailServer({ port = 0, refusesLogins = false }: MailServerOptions = {}): Promise<MailServer> {
  const received: ParsedMail[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const server = new SMTPServer({
    authOptional: !refusesLogins,
    allowInsecureAuth: true,
    disabledCommands: refusesLogins ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
    onAuth: ({ username, password }, _session, callback) => {
      callback(new Error(`Wrong: ${username ?? ''} ${password ?? ''}`));
    },
    onRcptTo: ({ address }, _session, callback) => {
      const reply = running.answer(address);
      callback(reply === 'accept' ? null : Object.assign(new Error(reply.text), { responseCode: reply.code }));
    },
    onData: (stream, _session, callback) => {
      simpleParser(stream).then((mail) => {
        received.push(mail);
        for (const { count, resolve } of waiting) if (received.length >= count) resolve();
        callback();
      }, callback);
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const running: MailServer = {
    port: (server.server.address() as AddressInfo).port,
    received,
    answer: () => 'accept',
    hasReceived: (count) =>
      new Promise((resolve) => {
        if (received.length >= count) resolve();
        else waiting.push({ count, resolve });
      }),
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
  return running;
}
