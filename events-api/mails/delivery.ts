/**
 * What became of a mail. `refused`: this mail will never be taken. `later`: it may be taken another time. `unavailable`: no mail can
 * be sent at the moment, this one or another. A reason holds no address.
 */
export type Delivery =
  { readonly outcome: 'sent' } | { readonly outcome: 'refused' | 'later' | 'unavailable'; readonly reason: string };

interface SmtpError {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

/** Commands whose refusal is about the mail; a refused login or sender is about the settings. */
const COMMANDS_OF_MAIL: readonly string[] = ['RCPT TO', 'DATA'];

/** Reads an error of the SMTP client (RFC 5321 4.2.1: 5yz stays, 4yz passes). */
export function deliveryOf(error: unknown): Delivery {
  const { code, command, responseCode, response } = error as SmtpError;
  if (code === 'EENVELOPE' && responseCode === undefined) return { outcome: 'refused', reason: 'the address cannot be used' };
  if (responseCode === undefined || !COMMANDS_OF_MAIL.includes(command ?? '')) {
    return { outcome: 'unavailable', reason: `the mail server cannot be used (${responseCode ?? code ?? 'unknown'})` };
  }
  const isPermanent = responseCode >= 500 && responseCode !== 503;
  return { outcome: isPermanent ? 'refused' : 'later', reason: `the mail server answered ${codesOf(response, responseCode)}` };
}

/** The reply and its enhanced status code (RFC 3463), without the words: they like to quote the address. */
function codesOf(response: string | undefined, responseCode: number): string {
  const [enhanced] = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(response ?? '') ?? [];
  return [responseCode, enhanced].filter(Boolean).join(' ');
}
