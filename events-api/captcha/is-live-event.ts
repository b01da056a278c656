import { publishStatus } from '../../contract/option-sets.ts';
import type { Database } from '../store/store.ts';

export async function isLiveEvent(db: Database, readableEventId: string): Promise<boolean> {
  const row = await db
    .selectFrom('event')
    .select('id')
    .where('readable_event_id', '=', readableEventId)
    .where('publish_status', '=', publishStatus.live)
    .executeTakeFirst();
  return row !== undefined;
}
