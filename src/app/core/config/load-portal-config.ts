import { type ConfigOutcome, readPortalConfig, type ReadSignIn } from './read-portal-config';

type LoadSignIn = () => Promise<{ readonly readSignInSettings: ReadSignIn }>;

/**
 * Fetches `config.json` beside the portal and checks it. Never throws: whatever goes wrong is a problem to show.
 *
 * @param portal the portal's own base address (`document.baseURI`)
 * @param loadSignIn brings what reads the settings of sign-in, where that is on; without it, sign-in is not on offer during this visit
 */
export async function loadPortalConfig(fetchFile: typeof fetch, portal: URL, loadSignIn: LoadSignIn): Promise<ConfigOutcome> {
  // Asked for in the way of the preload in index.html, so that its answer is taken.
  const response = await fetchFile(new URL('config.json', portal)).catch(() => undefined);
  if (response?.ok !== true) return { problems: [{ key: '', fault: 'fileMissing' }] };
  try {
    const content = JSON.parse(withoutByteOrderMark(await response.text())) as { isAuthenticationEnabled?: unknown } | null;
    const signIn = content?.isAuthenticationEnabled ? await loadSignIn().catch(() => undefined) : undefined;
    return readPortalConfig(content, portal, signIn?.readSignInSettings);
  } catch {
    // A static host may answer with its start page instead of 404: that is not JSON either.
    return { problems: [{ key: '', fault: 'notJson' }] };
  }
}

/** Editors on Windows put a mark before the first character, which JSON does not allow. */
function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
