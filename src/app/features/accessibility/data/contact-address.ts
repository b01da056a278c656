/**
 * Where a contact of the configuration leads: a web address as it is, a mail address by mail. Anything else ("Front desk") leads
 * nowhere and is only read. Checked here and not with the configuration, which every first view would pay for.
 */
export function contactAddress(contact: string): string | undefined {
  if (/^https?:\/\/\S+$/.test(contact)) return contact;
  return /^[^\s@:/]+@[^\s@:/]+$/.test(contact) ? `mailto:${contact}` : undefined;
}
