import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Trx } from './database.ts';
import type { Lock } from './lock.ts';

/** The key of PostgreSQL's advisory lock for a name: two names that fall on one key wait for each other, and nothing else. */
const keyOf = (name: string): bigint => createHash('sha256').update(name).digest().readBigInt64BE();

const byKey = ([a]: readonly [bigint, boolean], [b]: readonly [bigint, boolean]): number => (a < b ? -1 : Number(a > b));

/**
 * Takes all locks in one statement and in one order, the same for everybody. A name that is wanted both ways is taken alone: nobody
 * ever shares a lock first and then wants it alone, which is how two would wait for each other.
 */
export async function takeAdvisoryLocks(trx: Trx, locks: readonly Lock[]): Promise<void> {
  const wanted = new Map<bigint, boolean>();
  for (const { name, isShared } of locks) {
    const key = keyOf(name);
    wanted.set(key, isShared && (wanted.get(key) ?? true));
  }
  if (wanted.size === 0) return;
  const sorted = [...wanted].sort(byKey);
  const keys = sorted.map(([key]) => String(key));
  const shared = sorted.map(([, isShared]) => isShared);
  await sql`
    select case when is_shared then pg_advisory_xact_lock_shared(key) else pg_advisory_xact_lock(key) end
    from unnest(${keys}::bigint[], ${shared}::boolean[]) as wanted (key, is_shared)`.execute(trx);
}
