/** A second reload for the same reason within so many milliseconds would be a loop. */
const AGAIN_AFTER = 60_000;
const KEY = 'portal.reloaded';

/**
 * Whether loading the whole site anew may help now: it has not just been tried. Where a tab may remember nothing, a page that has
 * itself been reloaded is not reloaded again.
 *
 * @param now milliseconds since 1970
 */
export function mayReload(window: Window, now: number): boolean {
  try {
    return now - Number(window.sessionStorage.getItem(KEY) ?? 0) > AGAIN_AFTER;
  } catch {
    const [navigation] = window.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return navigation?.type !== 'reload';
  }
}

/** Loads the site anew: a new deployment has other pieces of code, and a browser may remember that one was missing. */
export function reload(window: Window, now: number): void {
  try {
    window.sessionStorage.setItem(KEY, String(now));
  } catch {
    // Then the kind of navigation says it, see above.
  }
  window.location.reload();
}

/** Where a piece of code is gone: loads the site anew, if that may help. */
export async function reloadForNewCode(window: Window, now: number): Promise<void> {
  if (mayReload(window, now) && (await isHostThere(window.document.baseURI))) reload(window, now);
}

/** Whether the host of the portal answers: reloading without it would leave nothing on the screen. */
export async function isHostThere(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { method: 'HEAD', cache: 'no-store', credentials: 'omit' })).ok;
  } catch {
    return false;
  }
}
