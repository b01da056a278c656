/** The database cannot be reached, or the connection to it broke: what was under way may or may not have been carried out. */
export class StoreUnavailableError extends Error {}

/** `SQLITE_BUSY` and `SQLITE_FULL`; the lower byte of every code that says so in more detail. */
const SQLITE_BUSY: readonly number[] = [5, 13];

/**
 * What PostgreSQL says (appendix "PostgreSQL Error Codes") when the same request may work in a moment: a connection lost, a
 * deadlock or conflict, too many connections or too little room, a lock or a statement that took too long, a server that is
 * starting, stopping or has become a standby.
 */
const POSTGRES_BUSY = /^(08\w{3}|25006|25P0[34]|40001|40P01|53\w{3}|55P03|57014|57P0\d)$/;

/** Whether the store could not be used just now, while nothing is wrong with what was asked of it. */
export function isStoreBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof StoreUnavailableError) return true;
  if ('errcode' in error && typeof error.errcode === 'number') return SQLITE_BUSY.includes(error.errcode & 0xff);
  return 'code' in error && typeof error.code === 'string' && POSTGRES_BUSY.test(error.code);
}
