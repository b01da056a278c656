import { ComponentHarness } from '@angular/cdk/testing';

import { NoticeHarness } from '../../../../shared/ui/notice/testing/notice-harness';

export class GiveUpDialogHarness extends ComponentHarness {
  static readonly hostSelector = 'app-give-up-dialog';

  readonly notice = this.locatorForOptional(NoticeHarness);
  private readonly open = this.locatorForOptional('dialog[open]');
  private readonly dialog = this.locatorFor('dialog');
  private readonly heading = this.locatorFor('h2');
  private readonly buttons = this.locatorForAll('button');

  async isOpen(): Promise<boolean> {
    return (await this.open()) !== null;
  }

  async question(): Promise<string> {
    return (await this.heading()).text();
  }

  async confirm(): Promise<void> {
    await (await this.buttons())[0]?.click();
  }

  async keep(): Promise<void> {
    await (await this.buttons())[1]?.click();
  }

  /** What Escape does in a browser. */
  async escape(): Promise<void> {
    await (await this.dialog()).dispatchEvent('cancel');
  }

  async isBusy(): Promise<boolean> {
    return (await (await this.buttons())[0]?.getAttribute('aria-disabled')) === 'true';
  }
}
