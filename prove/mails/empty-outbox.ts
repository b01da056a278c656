import type { Store } from '../../events-api/store/store.ts';
import { pause } from '../pause.ts';
import type { ServerProcess } from '../servers/server-process.ts';

/** How long the servers may take to send all that is left, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Has everything sent that waits. A mail that a killed process was at is due again after minutes, which cannot be waited for: once no
 * server is at work, the moment is moved to the one at which the mail was written.
 * @returns once the outbox is empty, or patience is over
 */
export async function emptyOutbox(servers: readonly ServerProcess[], { db }: Store): Promise<void> {
  for (const server of servers) await server.stop();
  await db
    .updateTable('mail')
    .set((mail) => ({ due_at: mail.ref('created_at') }))
    .where('state', '=', 'waiting')
    .execute();
  for (const server of servers) await server.restart();
  const until = performance.now() + PATIENCE;
  const next = db.selectFrom('mail').select('id').where('state', '=', 'waiting').limit(1);
  while ((await next.executeTakeFirst()) !== undefined && performance.now() < until) await pause(50);
}
