import { ApiError } from '../errors/api-error.ts';
import type { Database } from '../store/store.ts';

/**
 * The address as it is sent, when it lies on an active web application: anybody can write it into a link, and nobody is to be led
 * away from the organiser's pages.
 * @throws ApiError `redirect_not_allowed`
 */
export async function checkRedirect(db: Database, redirectUri: string): Promise<string> {
  const url = URL.canParse(redirectUri) ? new URL(redirectUri) : undefined;
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (!url || !isWeb || url.username !== '' || url.password !== '') throw new ApiError('redirect_not_allowed');
  const known = await db
    .selectFrom('web_application')
    .select('id')
    .where('origin', '=', url.origin)
    .where('is_active', '=', 1)
    .executeTakeFirst();
  if (!known) throw new ApiError('redirect_not_allowed');
  return url.href;
}
