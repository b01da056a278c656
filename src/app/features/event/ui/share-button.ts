import { Component, DOCUMENT, inject, InjectionToken, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Icon } from '../../../shared/ui/icon/icon';

/** What this browser can hand an address on with; older ones, and pages without TLS, have neither. */
export const SHARING = new InjectionToken<Partial<Pick<Navigator, 'share' | 'clipboard'>>>('SHARING', {
  providedIn: 'root',
  factory: () => inject(DOCUMENT).defaultView?.navigator ?? {},
});

/** Hands the address of the page on: by the device's own sheet, else by the clipboard. Not there where neither is. */
@Component({
  selector: 'app-share-button',
  imports: [Icon, TranslocoPipe],
  template: `
    @if (canShare) {
      <button type="button" class="link" (click)="share()">
        {{ 'event.share' | transloco }}<app-icon name="external" size="s" />
      </button>
    }
    <span role="status">
      @if (isCopied()) {
        {{ 'event.linkCopied' | transloco }}
      }
    </span>
  `,
  styleUrl: './share-button.css',
})
export class ShareButton {
  private readonly document = inject(DOCUMENT);
  private readonly sharing = inject(SHARING);

  /** What the page is about. */
  readonly name = input.required<string>();

  protected readonly canShare = this.sharing.share !== undefined || this.sharing.clipboard !== undefined;
  protected readonly isCopied = signal(false);

  protected async share(): Promise<void> {
    const { origin, pathname } = this.document.location;
    const url = origin + pathname;
    if (this.sharing.share !== undefined) {
      // Whoever closes the sheet again has not failed at anything.
      await this.sharing.share({ title: this.name(), url }).catch(() => undefined);
      return;
    }
    this.isCopied.set(false);
    await this.sharing.clipboard?.writeText(url);
    this.isCopied.set(true);
  }
}
