import { portalPaths } from '../../contract/portal-paths.ts';
import type { Database } from '../store/store.ts';

/** The origin of the default web application, or of the oldest active one when none is the default. */
export async function findPortalOrigin(db: Database): Promise<string | null> {
  const portal = await db
    .selectFrom('web_application')
    .select('origin')
    .where('is_active', '=', 1)
    .orderBy('is_default', 'desc')
    .orderBy('created_at')
    .limit(1)
    .executeTakeFirst();
  return portal?.origin ?? null;
}

/** Where people read about an event: its own page when it has one, else its page on the portal. */
export async function findPublicEventAddress(
  db: Database,
  event: { readonly readable_event_id: string; readonly public_event_url: string | null },
): Promise<string | null> {
  if (event.public_event_url !== null) return event.public_event_url;
  const origin = await findPortalOrigin(db);
  return origin && `${origin}/${portalPaths.event({ readableEventId: event.readable_event_id })}`;
}
