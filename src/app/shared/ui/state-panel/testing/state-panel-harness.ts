import { ContentContainerComponentHarness } from '@angular/cdk/testing';

export class StatePanelHarness extends ContentContainerComponentHarness {
  static readonly hostSelector = 'app-state-panel';

  private readonly title = this.locatorFor('h1, h2');

  async heading(): Promise<string> {
    return (await this.title()).text();
  }

  /** The panel's heading is the page's. */
  async isPage(): Promise<boolean> {
    return (await this.title()).matchesSelector('h1');
  }

  async text(): Promise<string> {
    return (await this.host()).text();
  }
}
