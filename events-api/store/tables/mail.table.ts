import type { mailKinds, mailStates } from '../states.ts';

/**
 * A mail that waits to be sent, written in the transaction that made it true. It holds no address and no text: both are taken
 * from the registration when it is sent.
 */
export interface MailTable {
  /** Part of the Message-ID, so that a mail that is sent twice can be recognised. */
  id: string;
  kind: (typeof mailKinds)[number];
  event_registration_id: string;
  /** Of mails about one session. */
  session_id: string | null;
  state: (typeof mailStates)[number];
  /** When it is tried next. Whoever sends a mail moves this on first, so that nobody else sends it meanwhile. */
  due_at: string;
  /** How often it was tried. */
  attempts: number;
  /** Why it was skipped or has failed, or why the last try did; no address and no name. */
  reason: string | null;
  created_at: string;
  done_at: string | null;
}
