import { ComponentHarness } from '@angular/cdk/testing';

export class PersonTileHarness extends ComponentHarness {
  static readonly hostSelector = 'app-person-tile';

  private readonly link = this.locatorFor('a');

  async name(): Promise<string> {
    return (await this.link()).text();
  }

  async address(): Promise<string | null> {
    return (await this.link()).getAttribute('href');
  }

  async text(): Promise<string> {
    return (await this.host()).text();
  }

  async hasFocus(): Promise<boolean> {
    return (await this.link()).isFocused();
  }
}
