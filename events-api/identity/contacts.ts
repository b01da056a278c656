import type { Clock } from '../config/clock.ts';
import type { Lock } from '../store/lock.ts';
import type { Store } from '../store/store.ts';
import { hasColumns, ownColumnsOf } from './contact-columns.ts';
import { contactLocks } from './contact-locks.ts';
import { type Contact, contactFromRow, type ContactRow, findLinkedContact } from './contact.ts';
import type { Identity } from './identity.ts';
import { linkContact } from './link-contact.ts';

/** The contacts behind the sign-ins. */
export class Contacts {
  readonly #store: Store;
  readonly #clock: Clock;

  constructor(store: Store, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  /** The one contact of this account; made or taken over when it signs in for the first time. */
  async of(identity: Identity): Promise<Contact> {
    const linked = await findLinkedContact(this.#store.db, identity.objectId);
    if (linked) return contactFromRow(await this.#follow(linked, identity));
    const now = this.#clock().toISOString();
    const made = await this.#store.transaction(async (trx) => {
      await this.#store.lock(trx, locksToLink(identity));
      return linkContact(trx, identity, now);
    });
    return contactFromRow(made);
  }

  /** People change their names and addresses at the provider. */
  async #follow(row: ContactRow, identity: Identity): Promise<ContactRow> {
    const columns = ownColumnsOf(identity, row);
    if (hasColumns(row, columns)) return row;
    return this.#store.transaction((trx) =>
      trx.updateTable('contact').set(columns).where('id', '=', row.id).returningAll().executeTakeFirstOrThrow(),
    );
  }
}

/** Whoever registers the same person at the same moment waits, or is waited for. */
const locksToLink = ({ firstName, lastName, email, verifiedEmail }: Identity): Lock[] =>
  [email, verifiedEmail].flatMap((address) => contactLocks({ firstName, lastName, email: address ?? '' }));
