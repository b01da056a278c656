import { pino } from 'pino';
import type { MailConfig } from '../../config/mail-config.ts';
import type { Store } from '../../store/store.ts';
import { MailSender } from '../mail-sender.ts';
import { type MailTransport, openSmtp } from '../smtp.ts';

export const PUBLIC_ADDRESS = 'https://api.events.example';

export const mailConfigFor = (port: number): MailConfig => ({
  host: '127.0.0.1',
  port,
  isSecure: false,
  login: null,
  from: { name: 'Meridian', address: 'events@meridian.example' },
});

export interface Sending {
  readonly transport: MailTransport;
  readonly sender: MailSender;
}

/** A sender of its own, as one server process has. */
export function aSender(store: Store, port: number, clock: () => Date): Sending {
  const transport = openSmtp(mailConfigFor(port));
  const sender = new MailSender({ store, clock, log: pino({ level: 'silent' }), transport, publicAddress: () => PUBLIC_ADDRESS });
  return { transport, sender };
}
