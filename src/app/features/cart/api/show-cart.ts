import { ApplicationRef, createComponent, type EnvironmentInjector, type ComponentRef } from '@angular/core';

import { CartButton } from './cart-button';

/**
 * Puts the cart among the tools of the header. The header knows nothing of it, because it is loaded with the list of events, where there
 * is no Store (docs/decisions/0007).
 * @param injector of the event's pages, which has the Store
 */
export function showCart(
  injector: EnvironmentInjector,
  document: Document,
  readableEventId: string,
): ComponentRef<CartButton> | null {
  const tools = document.querySelector('header .tools');
  if (!tools) return null;
  const hostElement = document.createElement('app-cart-button');
  tools.prepend(hostElement);
  const button = createComponent(CartButton, { environmentInjector: injector, hostElement });
  button.setInput('readableEventId', readableEventId);
  injector.get(ApplicationRef).attachView(button.hostView);
  button.onDestroy(() => hostElement.remove());
  return button;
}
