import { DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';

/** From here on the grid has room for several columns. */
const WIDE = '(min-width: 64rem)';

@Service()
export class WideScreen {
  private readonly wide = signal(false);

  readonly isWide = this.wide.asReadonly();

  constructor() {
    const query = inject(DOCUMENT).defaultView?.matchMedia(WIDE);
    if (query === undefined) return;
    const look = (): void => this.wide.set(query.matches);
    look();
    query.addEventListener('change', look);
    inject(DestroyRef).onDestroy(() => query.removeEventListener('change', look));
  }
}
