import { type ComponentRef, DestroyRef, DOCUMENT, effect, EnvironmentInjector, inject, type Signal, signal } from '@angular/core';

/** Shows the event's cart at the top of the page while its pages are open; loaded after them. Call it where the page is made. */
export function keepCartShown(readableEventId: Signal<string>): void {
  const injector = inject(EnvironmentInjector);
  const document = inject(DOCUMENT);
  const destroyed = inject(DestroyRef);
  const button = signal<ComponentRef<unknown> | null>(null);
  destroyed.onDestroy(() => button()?.destroy());
  effect(() => button()?.setInput('readableEventId', readableEventId()));
  void import('../../cart/api/show-cart').then(({ showCart }) => {
    if (destroyed.destroyed) return;
    button.set(showCart(injector, document, readableEventId()));
  });
}
