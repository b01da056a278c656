import { DestroyRef, inject, Injector, Service, signal } from '@angular/core';

import type { RowClocks } from './row-clocks';

/** Brings what writes times once the list is there: dates, names and prices can be read before it (docs/decisions/0007). */
@Service()
export class RowClocksLater {
  private readonly loaded = signal<RowClocks | undefined>(undefined);

  readonly clocks = this.loaded.asReadonly();

  constructor() {
    void this.load(inject(Injector), inject(DestroyRef));
  }

  private async load(injector: Injector, destroyRef: DestroyRef): Promise<void> {
    const [{ RowClocks }] = await Promise.all([import('./row-clocks'), import('../../../shared/ui/clock-note/clock-note')]);
    if (!destroyRef.destroyed) this.loaded.set(injector.get(RowClocks));
  }
}
