/** `SQLITE_BUSY`; the lower byte of every code that says so in more detail. */
const BUSY = 5;

/** Whether the store could not be written because another process was writing all the while that a statement waits. */
export function isStoreBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' && (error.errcode & 0xff) === BUSY;
}
