import { effect, linkedSignal, type Signal } from '@angular/core';

interface Growth {
  /** As many as fill the tallest and widest screen. */
  readonly first: number;
  /** As many more after each painted frame. */
  readonly step: number;
}

/**
 * How many of a long row of parts to draw: those that can be seen at once, the rest frame by frame after it, so that a
 * thousand sessions keep nobody waiting. Begins anew when what `subject` gives is another one.
 */
export function growingCount(subject: () => unknown, total: () => number, { first, step }: Growth): Signal<number> {
  const count = linkedSignal({ source: subject, computation: () => first });
  effect((onCleanup) => {
    if (count() >= total()) return;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => count.update((before) => before + step));
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    onCleanup(() => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    });
  });
  return count.asReadonly();
}
