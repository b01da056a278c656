import { computed, DOCUMENT, effect, inject, linkedSignal, type Signal } from '@angular/core';

/** More than the first view of any screen holds. */
const FIRST = 36;
/** So few that a slow phone still answers between two slices. */
const STEP = 24;

export interface DrawnInSlices<T> {
  /** The part of the list that is to be drawn. */
  readonly drawn: Signal<readonly T[]>;
  /** How long the list is while a part of it is missing, so that room can be kept for it; null once it is whole. */
  readonly expected: Signal<number | null>;
  /** Draws at least as far as the one at `index`. */
  reach(index: number): void;
}

/**
 * Draws the beginning of a long list at once and the rest while the browser has nothing else to do, so that a thousand
 * tiles never hold it up; in the end all of them are there, for the browser's own search too. A new list begins anew.
 */
export function drawInSlices<T>(list: Signal<readonly T[]>): DrawnInSlices<T> {
  const window = inject(DOCUMENT).defaultView;
  const count = linkedSignal({ source: list, computation: () => FIRST });

  effect((onCleanup) => {
    if (count() >= list().length) return;
    const cancel = whenIdle(window, () => count.update((drawn) => drawn + STEP));
    onCleanup(cancel);
  });
  return {
    drawn: computed(() => list().slice(0, count())),
    expected: computed(() => (count() < list().length ? list().length : null)),
    reach: (index) => count.update((drawn) => Math.max(drawn, index + FIRST)),
  };
}

/** Not every browser tells when it is idle; a short pause lets it draw and listen as well. */
function whenIdle(window: Window | null, work: () => void): () => void {
  if (window === null) return () => undefined;
  if ('requestIdleCallback' in window) {
    const handle = window.requestIdleCallback(work, { timeout: 200 });
    return () => window.cancelIdleCallback(handle);
  }
  const timer = setTimeout(work, 16);
  return () => clearTimeout(timer);
}
