import { effect, inject, type ResourceRef, untracked } from '@angular/core';

import { Connection } from './connection';

/** Loads what had failed anew each time the Events API may be back. Call it where the resource is made. */
export function reloadWhenBack(...resources: readonly Pick<ResourceRef<unknown>, 'status' | 'reload'>[]): void {
  const connection = inject(Connection);
  effect(() => {
    if (connection.recoveries() === 0) return;
    untracked(() => {
      for (const resource of resources) if (resource.status() === 'error') resource.reload();
    });
  });
}
