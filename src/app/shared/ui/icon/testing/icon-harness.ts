import { ComponentHarness } from '@angular/cdk/testing';

export class IconHarness extends ComponentHarness {
  static readonly hostSelector = 'app-icon';

  private readonly drawing = this.locatorFor('use');

  async name(): Promise<string> {
    return ((await (await this.drawing()).getAttribute('href')) ?? '').split('#')[1] ?? '';
  }
}
