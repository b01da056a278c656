import { ApplicationRef, DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';

/**
 * Whether the page is being printed: then all of it has to stand there, not only what is in sight. Provided by the agenda page.
 */
@Service({ autoProvided: false })
export class Printing {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly app = inject(ApplicationRef);
  private readonly printing = signal(false);

  readonly isPrinting = this.printing.asReadonly();

  constructor() {
    const begin = (): void => this.show(true);
    const end = (): void => this.show(false);
    this.window?.addEventListener('beforeprint', begin);
    this.window?.addEventListener('afterprint', end);
    inject(DestroyRef).onDestroy(() => {
      this.window?.removeEventListener('beforeprint', begin);
      this.window?.removeEventListener('afterprint', end);
    });
  }

  print(): void {
    this.window?.print();
  }

  /** At once: the browser takes the page as it is when the event is over. */
  private show(isPrinting: boolean): void {
    this.printing.set(isPrinting);
    this.app.tick();
  }
}
