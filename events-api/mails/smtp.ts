import { createTransport } from 'nodemailer';
import type { MailConfig } from '../config/mail-config.ts';
import type { OutgoingMail } from './compose-mail.ts';
import { type Delivery, deliveryOf } from './delivery.ts';

/** The way out for mails. */
export interface MailTransport {
  /** Never throws: what went wrong is told. */
  send(mail: OutgoingMail): Promise<Delivery>;
  close(): void;
}

/** In milliseconds. One mail takes a minute at most. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 };

const isOnThisMachine = (host: string): boolean => ['localhost', '127.0.0.1', '::1'].includes(host);

export function openSmtp(config: MailConfig): MailTransport {
  const { host, port, isSecure, login, from } = config;
  const transport = createTransport({
    pool: true,
    maxConnections: 1,
    // A mail whose connection broke is tried again by us, after a wait, and not at once.
    maxRequeues: 0,
    host,
    port,
    secure: isSecure,
    // A password crosses a network encrypted or not at all.
    requireTLS: !isSecure && login !== null && !isOnThisMachine(host),
    ...(login && { auth: { user: login.user, pass: login.password } }),
    disableFileAccess: true,
    disableUrlAccess: true,
    ...TIMEOUTS,
  });
  return {
    send: async (mail) => {
      try {
        await transport.sendMail({ from, ...messageOf(mail) });
        return { outcome: 'sent' };
      } catch (error) {
        return deliveryOf(error);
      }
    },
    close: () => {
      transport.close();
    },
  };
}

const messageOf = ({ to, messageId, language, subject, text, html, calendar }: OutgoingMail) => ({
  to,
  messageId,
  subject,
  text,
  html,
  headers: {
    'Content-Language': language,
    // Keeps holiday notices from answering (RFC 3834).
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
  },
  attachments: calendar
    ? [{ filename: calendar.name, content: calendar.file, contentType: 'text/calendar; charset=utf-8; method=PUBLISH' }]
    : [],
});
