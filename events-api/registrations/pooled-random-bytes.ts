import { randomFillSync } from 'node:crypto';

/** Filled at once, because each call of the system's generator costs as much as some inserts. */
const pool = Buffer.alloc(8192);
let used = pool.length;

/** @param count of bytes, a small number */
export function pooledRandomBytes(count: number): Buffer {
  if (used + count > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += count;
  return pool.subarray(used - count, used);
}
