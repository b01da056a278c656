import type { FastifyInstance } from 'fastify';
import type { ServerConfig } from '../config/config.ts';
import type { Database } from '../store/store.ts';
import { MailSender, type MailSenderParts } from './mail-sender.ts';
import { openSmtp } from './smtp.ts';

type SendMailsParts = Omit<MailSenderParts, 'transport' | 'log'> & { readonly config: Pick<ServerConfig, 'mail'> };

/** How long a mail may wait although it could be sent, in milliseconds. */
const LOOK_INTERVAL = 1000;

const FORGET_INTERVAL = 60 * 60_000;

/** Sends mails as long as the server runs; without a mail server they wait, which is said once. */
export function sendMails(app: FastifyInstance, { config, ...parts }: SendMailsParts): void {
  if (config.mail === null) {
    app.addHook('onReady', async () => {
      if (await areMailsWanted(parts.store.db)) {
        app.log.warn('mails are written but wait: set EVENTS_API_SMTP_URL and EVENTS_API_MAIL_FROM to send them');
      }
    });
    return;
  }
  const transport = openSmtp(config.mail);
  const sender = new MailSender({ ...parts, transport, log: app.log });
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let forgottenAt = -Infinity;

  const sendAll = async (): Promise<void> => {
    if (performance.now() - forgottenAt > FORGET_INTERVAL) {
      forgottenAt = performance.now();
      await sender.forgetOld();
    }
    while (await sender.run());
  };
  const look = (): void => {
    running ??= sendAll()
      .catch((error: unknown) => {
        app.log.error({ err: error }, 'mails are not sent');
      })
      .finally(() => (running = undefined));
  };

  app.addHook('onReady', (next) => {
    timer = setInterval(look, LOOK_INTERVAL).unref();
    next();
  });
  app.addHook('onClose', async () => {
    clearInterval(timer);
    sender.stop();
    await running;
    transport.close();
  });
}

async function areMailsWanted(db: Database): Promise<boolean> {
  const row = await db
    .selectFrom('organisation')
    .select('id')
    .where((where) => where.or([where('send_mail_to_attendees', '=', 1), where('send_mail_to_purchaser', '=', 1)]))
    .executeTakeFirst();
  return row !== undefined;
}
