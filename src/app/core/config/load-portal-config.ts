import { type ConfigOutcome, readPortalConfig, type ReadSignIn } from './read-portal-config';

/**
 * Fetches `config.json` beside the portal and checks it. Never throws: whatever goes wrong is a problem to show.
 *
 * @param portal the portal's own base address (`document.baseURI`)
 */
export async function loadPortalConfig(fetchFile: typeof fetch, portal: URL): Promise<ConfigOutcome> {
  // Asked for in the way of the preload in index.html, so that its answer is taken.
  const response = await fetchFile(new URL('config.json', portal)).catch(() => undefined);
  if (response?.ok !== true) return { problems: [{ key: '', fault: 'fileMissing' }] };
  try {
    const content: unknown = JSON.parse(withoutByteOrderMark(await response.text()));
    return readPortalConfig(content, portal, await signInReader(content));
  } catch {
    // A static host may answer with its start page instead of 404: that is not JSON either.
    return { problems: [{ key: '', fault: 'notJson' }] };
  }
}

/** Without its code, sign-in is not on offer during this visit; everything else is. */
async function signInReader(content: unknown): Promise<ReadSignIn | undefined> {
  if (!(content as { isAuthenticationEnabled?: unknown } | null)?.isAuthenticationEnabled) return undefined;
  return import('./read-sign-in-settings').then(
    ({ readSignInSettings }) => readSignInSettings,
    () => undefined,
  );
}

/** Editors on Windows put a mark before the first character, which JSON does not allow. */
function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
