import { ComponentHarness } from '@angular/cdk/testing';

import { MonogramHarness } from '../../monogram/testing/monogram-harness';

export class PortraitHarness extends ComponentHarness {
  static readonly hostSelector = 'app-portrait';

  private readonly picture = this.locatorForOptional('img');
  private readonly monogram = this.locatorForOptional(MonogramHarness);

  async address(): Promise<string | null> {
    return (await (await this.picture())?.getAttribute('src')) ?? null;
  }

  /** Undefined while a picture stands there. */
  async initials(): Promise<string | undefined> {
    return (await this.monogram())?.initials();
  }

  /** As when the picture cannot be loaded. */
  async failToLoad(): Promise<void> {
    await (await this.picture())?.dispatchEvent('error');
  }
}
