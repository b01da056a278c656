import type { FastifyBaseLogger } from 'fastify';
import type { Clock } from '../config/clock.ts';
import type { Store } from '../store/store.ts';
import { composeMail, type OutgoingMail } from './compose-mail.ts';
import type { Delivery } from './delivery.ts';
import { reasonToSkip } from './is-still-true.ts';
import { loadMail } from './load-mail.ts';
import { claimMails, deleteMailsDone, isAnyMailDue, type MailRow, updateMail } from './mail.repository.ts';
import { hasGivenUp, nextTry } from './retries.ts';
import type { MailTransport } from './smtp.ts';

export interface MailSenderParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: FastifyBaseLogger;
  readonly transport: MailTransport;
  readonly publicAddress: () => string;
}

/** How many mails are taken at once; the rest follows. */
const MAILS_AT_ONCE = 10;

/** How long they are kept from others, in milliseconds: longer than a slow server needs for all of them. */
const CLAIMED_FOR = 15 * 60_000;

/** How long the others wait once one has shown that nothing can be sent, or the server stops, in milliseconds. */
const UNAVAILABLE_FOR = 60_000;

/** How long it is known that a mail was sent, in milliseconds. */
const KEPT_FOR = 30 * 24 * 60 * 60_000;

/** Sends the mails that are due, each at least once and, unless a process dies between the two, not twice. */
export class MailSender {
  readonly #parts: MailSenderParts;
  #isStopping = false;

  constructor(parts: MailSenderParts) {
    this.#parts = parts;
  }

  /** Sends what is due, a bounded number. @returns whether there may be more */
  async run(): Promise<boolean> {
    const { store } = this.#parts;
    const now = this.#now();
    if (this.#isStopping || !(await isAnyMailDue(store.db, now))) return false;
    const until = later(now, CLAIMED_FOR);
    const claimed = await store.transaction((trx) => claimMails(trx, { now, until, limit: MAILS_AT_ONCE }));
    const unsent = await this.#sendEach(claimed);
    for (const { id, attempts } of unsent)
      await updateMail(store, id, { due_at: later(now, UNAVAILABLE_FOR), attempts: attempts - 1 });
    return unsent.length === 0 && claimed.length === MAILS_AT_ONCE;
  }

  /** Forgets mails that were done with long ago. */
  async forgetOld(): Promise<void> {
    await deleteMailsDone(this.#parts.store, later(this.#now(), -KEPT_FOR));
  }

  /** Takes no further mail; the one under way is finished. */
  stop(): void {
    this.#isStopping = true;
  }

  /** @returns those that were not tried, because nothing can be sent or the server stops */
  async #sendEach(claimed: readonly MailRow[]): Promise<readonly MailRow[]> {
    for (const [index, mail] of claimed.entries()) {
      if (this.#isStopping) return claimed.slice(index);
      const delivery = await this.#send(mail);
      if (delivery?.outcome === 'unavailable') return claimed.slice(index + 1);
    }
    return [];
  }

  /** @returns undefined when the mail was skipped */
  async #send(mail: MailRow): Promise<Delivery | undefined> {
    const { store, transport } = this.#parts;
    const outgoing = await this.#compose(mail);
    if ('skipped' in outgoing) {
      await updateMail(store, mail.id, { state: 'skipped', reason: outgoing.skipped, done_at: this.#now() });
      return undefined;
    }
    const delivery = 'outcome' in outgoing ? outgoing : await transport.send(outgoing);
    await this.#note(mail, delivery);
    return delivery;
  }

  /** What says the truth of this moment. A mail that cannot be written is no reason to hold up the others. */
  async #compose(mail: MailRow): Promise<OutgoingMail | Delivery | { readonly skipped: string }> {
    const { store, publicAddress, log } = this.#parts;
    const now = this.#now();
    try {
      const facts = await loadMail(store.db, mail);
      const skipped = reasonToSkip(facts, now);
      if (skipped !== undefined) return { skipped };
      return await composeMail(store.db, mail.id, facts, { publicAddress: publicAddress(), now });
    } catch (error) {
      log.error({ err: error, mail: mail.id }, 'a mail cannot be written');
      return { outcome: 'later', reason: 'it could not be written' };
    }
  }

  async #note(mail: MailRow, delivery: Delivery): Promise<void> {
    const { store, log } = this.#parts;
    const now = this.#now();
    if (delivery.outcome === 'sent') {
      await updateMail(store, mail.id, { state: 'sent', reason: null, done_at: now });
      return;
    }
    const { outcome, reason } = delivery;
    const isOver = outcome === 'refused' || hasGivenUp(mail, now);
    log.warn({ mail: mail.id, reason, attempts: mail.attempts }, isOver ? 'a mail has failed' : 'a mail has to wait');
    const change = isOver ? { state: 'failed' as const, done_at: now } : { due_at: nextTry(mail, now) };
    await updateMail(store, mail.id, { ...change, reason });
  }

  #now(): string {
    return this.#parts.clock().toISOString();
  }
}

const later = (instant: string, milliseconds: number): string => new Date(Date.parse(instant) + milliseconds).toISOString();
