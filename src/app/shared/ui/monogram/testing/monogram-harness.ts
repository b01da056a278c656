import { ComponentHarness } from '@angular/cdk/testing';

export class MonogramHarness extends ComponentHarness {
  static readonly hostSelector = 'app-monogram';

  private readonly letters = this.locatorFor('span');

  async initials(): Promise<string> {
    return (await this.letters()).text();
  }

  async isHidden(): Promise<boolean> {
    return (await (await this.host()).getAttribute('aria-hidden')) === 'true';
  }
}
