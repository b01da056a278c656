import { ComponentHarness } from '@angular/cdk/testing';

export class SkeletonHarness extends ComponentHarness {
  static readonly hostSelector = 'app-skeleton';

  async isHidden(): Promise<boolean> {
    return (await (await this.host()).getAttribute('aria-hidden')) === 'true';
  }
}
