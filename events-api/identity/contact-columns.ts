import { contactKey } from './contact-key.ts';
import type { ContactRow } from './contact.ts';
import type { Identity } from './identity.ts';

type OwnColumns = Pick<ContactRow, 'first_name' | 'last_name' | 'email' | 'first_name_key' | 'last_name_key' | 'email_key'>;

/**
 * What a sign-in makes of the columns of its contact. Names follow the account. The address does too, but only a verified one is
 * compared with others (`email_key`): otherwise whoever signs up with somebody else's address would get the registrations that
 * this person makes without signing in. A verified address is not given up for one that is not.
 */
export function ownColumnsOf(identity: Identity, before?: ContactRow): OwnColumns {
  const firstName = identity.firstName || (before?.first_name ?? '');
  const lastName = identity.lastName || (before?.last_name ?? '');
  return {
    first_name: firstName,
    last_name: lastName,
    first_name_key: contactKey(firstName),
    last_name_key: contactKey(lastName),
    ...emailColumnsOf(identity, before),
  };
}

function emailColumnsOf({ email, verifiedEmail }: Identity, before?: ContactRow): Pick<OwnColumns, 'email' | 'email_key'> {
  if (verifiedEmail !== null) return { email: verifiedEmail, email_key: contactKey(verifiedEmail) };
  if (before && before.email_key !== '') return { email: before.email, email_key: before.email_key };
  return { email: email ?? before?.email ?? '', email_key: '' };
}

/** Whether the contact says already what the columns say. */
export function hasColumns(row: ContactRow, columns: OwnColumns): boolean {
  return Object.entries(columns).every(([name, value]) => row[name as keyof OwnColumns] === value);
}
