import { ComponentHarness } from '@angular/cdk/testing';

export class RichTextHarness extends ComponentHarness {
  static readonly hostSelector = 'app-rich-text';

  async text(): Promise<string> {
    return (await this.host()).text();
  }

  async html(): Promise<string> {
    return (await this.host()).getProperty<string>('innerHTML');
  }
}
