import type { Setting, Settings } from './env.ts';

/** How mails leave. The password is in no log, no error and no answer. */
export interface MailConfig {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`smtps:`); otherwise by STARTTLS where the server offers it. */
  readonly isSecure: boolean;
  readonly login: { readonly user: string; readonly password: string } | null;
  readonly from: { readonly name: string; readonly address: string };
}

const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'smtp:': 587, 'smtps:': 465 };

const MAILBOX = /^(?:(?<name>[^<>\p{Cc}]*?)\s*<(?<bracketed>[^<>]+)>|(?<bare>[^<>]+))$/u;
const ADDRESS = /^[^\s@<>",;:\p{Cc}]+@[^\s@<>",;:\p{Cc}]+$/u;

/** Null: no mails are sent. @param refuse throws a ConfigError */
export function mailConfigOf({ smtpUrl, mailFrom }: Settings, refuse: (message: string) => never): MailConfig | null {
  if (!smtpUrl && !mailFrom) return null;
  if (!smtpUrl) return refuse(`${mailFrom?.source ?? ''} is set but no mail server: set EVENTS_API_SMTP_URL too.`);
  if (!mailFrom) return refuse(`${smtpUrl.source} is set but no sender: set EVENTS_API_MAIL_FROM too.`);
  return { ...serverOf(smtpUrl, refuse), from: senderOf(mailFrom, refuse) };
}

/** What is wrong is not quoted: it may hold the password. */
function serverOf({ value, source }: Setting, refuse: (message: string) => never): Omit<MailConfig, 'from'> {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const port = url && DEFAULT_PORTS[url.protocol];
  if (!url?.hostname || !port || url.search || !['', '/'].includes(url.pathname)) {
    return refuse(`${source} must look like smtps://user:password@mail.example.org:465 or smtp://mail.example.org.`);
  }
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? port : Number(url.port),
    isSecure: url.protocol === 'smtps:',
    login: url.username === '' ? null : { user: decoded(url.username), password: decoded(url.password) },
  };
}

/** A percent sign that stands for itself is left as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function senderOf({ value, source }: Setting, refuse: (message: string) => never): MailConfig['from'] {
  const { name = '', bracketed, bare } = MAILBOX.exec(value)?.groups ?? {};
  const address = (bracketed ?? bare ?? '').trim();
  if (!ADDRESS.test(address)) {
    return refuse(`${source} must be an address such as events@example.org or "Events <events@example.org>", not "${value}".`);
  }
  return { name: name.trim().replace(/^"(.*)"$/, '$1'), address };
}
