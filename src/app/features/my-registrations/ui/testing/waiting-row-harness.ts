import { ComponentHarness } from '@angular/cdk/testing';

export class WaitingRowHarness extends ComponentHarness {
  static readonly hostSelector = 'li[app-waiting-row]';

  private readonly button = this.locatorForOptional('button');

  async text(): Promise<string> {
    return (await this.host()).text();
  }

  async canLeave(): Promise<boolean> {
    return (await this.button()) !== null;
  }

  async leave(): Promise<void> {
    await (await this.button())?.click();
  }
}
