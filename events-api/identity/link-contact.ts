import { newTimeOrderedId } from '../store/ids.ts';
import type { Trx } from '../store/store.ts';
import { ownColumnsOf } from './contact-columns.ts';
import { contactKey } from './contact-key.ts';
import { type ContactRow, findLinkedContact } from './contact.ts';
import type { Identity } from './identity.ts';

/**
 * The contact of an account that signs in for the first time: one that matches and belongs to no account yet, else a new one
 * (contract 1.6). Others may do the same at the same moment; the unique `aad_object_id` decides who was first.
 * @param now UTC text
 */
export async function linkContact(trx: Trx, identity: Identity, now: string): Promise<ContactRow> {
  const linked =
    (await findLinkedContact(trx, identity.objectId)) ?? (await takeOver(trx, identity)) ?? (await insert(trx, identity, now));
  return linked ?? trx.selectFrom('contact').selectAll().where('aad_object_id', '=', identity.objectId).executeTakeFirstOrThrow();
}

/**
 * Only an address that the provider has verified opens a contact that is there already, whatever the organisation matches by: with
 * a strategy that compares names, the names must match as well.
 */
async function takeOver(trx: Trx, identity: Identity): Promise<ContactRow | undefined> {
  const match = identity.verifiedEmail === null ? undefined : await findUnlinked(trx, identity, identity.verifiedEmail);
  return (
    match &&
    trx
      .updateTable('contact')
      .set({ ...ownColumnsOf(identity, match), aad_object_id: identity.objectId })
      .where('id', '=', match.id)
      .where('aad_object_id', 'is', null)
      .returningAll()
      .executeTakeFirst()
  );
}

/** The oldest of those that match. */
async function findUnlinked(trx: Trx, { firstName, lastName }: Identity, verifiedEmail: string): Promise<ContactRow | undefined> {
  const organisation = await trx.selectFrom('organisation').select('contact_matching_strategy').executeTakeFirstOrThrow();
  const byEmail = trx
    .selectFrom('contact')
    .selectAll()
    .where('aad_object_id', 'is', null)
    .where('email_key', '=', contactKey(verifiedEmail))
    .orderBy('created_at')
    .orderBy('id')
    .limit(1);
  const isByName = ['firstAndLastName', 'emailAndFirstAndLastName'].includes(organisation.contact_matching_strategy);
  const byAll = byEmail.where('first_name_key', '=', contactKey(firstName)).where('last_name_key', '=', contactKey(lastName));
  return (isByName ? byAll : byEmail).executeTakeFirst();
}

function insert(trx: Trx, identity: Identity, now: string): Promise<ContactRow | undefined> {
  return trx
    .insertInto('contact')
    .values({
      id: newTimeOrderedId(now),
      ...ownColumnsOf(identity),
      aad_object_id: identity.objectId,
      originating_event_id: null,
      created_at: now,
    })
    .onConflict((conflict) => conflict.column('aad_object_id').where('aad_object_id', 'is not', null).doNothing())
    .returningAll()
    .executeTakeFirst();
}
