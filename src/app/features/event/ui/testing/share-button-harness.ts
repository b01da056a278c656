import { ComponentHarness } from '@angular/cdk/testing';

export class ShareButtonHarness extends ComponentHarness {
  static readonly hostSelector = 'app-share-button';

  private readonly button = this.locatorForOptional('button');
  private readonly status = this.locatorFor('[role=status]');

  async press(): Promise<void> {
    await (await this.button())?.click();
  }

  async isThere(): Promise<boolean> {
    return (await this.button()) !== null;
  }

  async says(): Promise<string> {
    return (await (await this.status()).text()).trim();
  }
}
