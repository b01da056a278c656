import { Component, type ComponentRef, effect, inject, input, signal, untracked, ViewContainerRef } from '@angular/core';

import { CALLER } from '../../../core/events-api/caller';
import type { OwnPlaceBar } from './own-place-bar';

/**
 * Where it stands what the signed-in person has at the event. For anybody else it is nothing, and loads nothing; for them room is
 * kept from the first moment, so that nothing moves.
 */
@Component({
  selector: 'app-own-place-slot',
  template: '',
  host: { '[hidden]': 'caller() === null || bar() !== undefined' },
  styles: `
    :host(:not([hidden])) {
      display: block;
      min-block-size: var(--own-place);
    }
  `,
})
export class OwnPlaceSlot {
  private readonly view = inject(ViewContainerRef);
  protected readonly caller = inject(CALLER);

  readonly readableEventId = input.required<string>();
  /** Somebody is registering at this moment. */
  readonly isRegistering = input.required<boolean>();

  protected readonly bar = signal<ComponentRef<OwnPlaceBar> | undefined>(undefined);

  constructor() {
    effect(() => {
      if (this.caller()) void this.fill();
      else this.empty();
    });
    effect(() => {
      this.bar()?.setInput('readableEventId', this.readableEventId());
      this.bar()?.setInput('isRegistering', this.isRegistering());
    });
  }

  private async fill(): Promise<void> {
    const { OwnPlaceBar } = await import('./own-place-bar');
    // Meanwhile the page may have been left, or whoever was signed in has gone.
    if (untracked(this.caller) && this.view.length === 0) this.bar.set(this.view.createComponent(OwnPlaceBar));
  }

  private empty(): void {
    this.view.clear();
    this.bar.set(undefined);
  }
}
