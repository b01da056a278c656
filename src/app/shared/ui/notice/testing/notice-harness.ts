import { ContentContainerComponentHarness } from '@angular/cdk/testing';

export class NoticeHarness extends ContentContainerComponentHarness {
  static readonly hostSelector = 'app-notice';

  async kind(): Promise<string | null> {
    return (await this.host()).getAttribute('data-kind');
  }

  async text(): Promise<string> {
    return (await this.host()).text();
  }
}
