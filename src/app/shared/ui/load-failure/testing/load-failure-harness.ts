import { ComponentHarness } from '@angular/cdk/testing';

import { StatePanelHarness } from '../../state-panel/testing/state-panel-harness';

export class LoadFailureHarness extends ComponentHarness {
  static readonly hostSelector = 'app-load-failure';

  private readonly panel = this.locatorFor(StatePanelHarness);
  private readonly button = this.locatorForOptional('button');

  async heading(): Promise<string> {
    return (await this.panel()).heading();
  }

  async text(): Promise<string> {
    return (await this.panel()).text();
  }

  async canRetry(): Promise<boolean> {
    return (await this.button()) !== null;
  }

  async retry(): Promise<void> {
    await (await this.button())?.click();
  }
}
