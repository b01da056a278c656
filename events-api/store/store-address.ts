/** The address of a database is not one that this program can open. */
export class StoreAddressError extends Error {}

/** What stands before `://`; undefined for a file name. */
export function schemeOf(address: string): string | undefined {
  return /^([a-z][a-z0-9+.-]+):\/\//i.exec(address)?.[1]?.toLowerCase();
}
