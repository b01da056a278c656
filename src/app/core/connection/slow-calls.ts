import { computed, Service, signal } from '@angular/core';

/** So long, in milliseconds, a call may take without a word about it. */
const PATIENCE = 5000;

/** Which calls of the Events API take longer than usual. */
@Service()
export class SlowCalls {
  private readonly slow = signal<readonly string[]>([]);

  /** `sending` while something is being written, which must not be left alone; undefined while nothing is slow. */
  readonly kind = computed(() => {
    const methods = this.slow();
    if (methods.length === 0) return undefined;
    return methods.every((method) => method === 'GET') ? 'slow' : 'sending';
  });

  /** @returns to be called when the call has come to an end */
  watch(method: string): () => void {
    const timer = setTimeout(() => this.slow.update((methods) => [...methods, method]), PATIENCE);
    return () => {
      clearTimeout(timer);
      this.slow.update((methods) => {
        const index = methods.indexOf(method);
        return index < 0 ? methods : methods.toSpliced(index, 1);
      });
    };
  }
}
