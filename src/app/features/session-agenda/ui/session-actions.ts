import { Directive, output } from '@angular/core';

/**
 * Hears for a whole list or grid what is done to its sessions, so that a thousand of them need no listeners of their
 * own: a link with `data-session` opens that session, a button with `data-star` stars it.
 */
@Directive({ selector: '[appSessionActions]', host: { '(click)': 'act($event)' } })
export class SessionActions {
  readonly opened = output<string>();
  readonly starToggled = output<string>();

  protected act(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const star = event.target.closest<HTMLElement>('[data-star]')?.dataset['star'];
    const session = event.target.closest<HTMLElement>('a[data-session]')?.dataset['session'];
    if (star !== undefined) {
      this.starToggled.emit(star);
    } else if (session !== undefined && isPlain(event)) {
      event.preventDefault();
      this.opened.emit(session);
    }
  }
}

/** With a key held down a link opens in a tab or window of its own: that is the browser's business. */
export function isPlain({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !(ctrlKey || metaKey || shiftKey || altKey);
}
