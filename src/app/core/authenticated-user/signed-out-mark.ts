import { recall, remember } from '../storage/remembered';
import type { Clock } from '../time/clock';

/** When somebody last signed out in this browser; in each tab, the last time that the tab has heard of. Says nothing about who. */
const KEY = 'signed-out';
/** What the portal keeps for a tab: names that were typed, keys of registrations, purchases. */
const OF_THIS_TAB = 'portal.';
/** And for all tabs: purchases that wait to be paid, with the keys of their registrations. */
const OF_ALL_TABS = 'portal.purchase.';

export const lastSignOut = (): string | undefined => recall(KEY);

/** Somebody signs out: nothing of theirs stays in this tab, and the others hear of it. */
export function markSignOut(clock: Clock): void {
  remember(KEY, String(clock.now()));
  clearAfterSignOut();
  try {
    clear(localStorage, OF_ALL_TABS);
  } catch {
    // As below.
  }
}

/** Where somebody has signed out since this tab last heard of it, in whichever tab, what they left in this one goes. */
export function clearAfterSignOut(): void {
  const last = lastSignOut();
  try {
    if (last === undefined || sessionStorage.getItem(KEY) === last) return;
    clear(sessionStorage, OF_THIS_TAB);
    sessionStorage.setItem(KEY, last);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

function clear(storage: Storage, beginning: string): void {
  for (const key of Object.keys(storage)) if (key.startsWith(beginning)) storage.removeItem(key);
}
