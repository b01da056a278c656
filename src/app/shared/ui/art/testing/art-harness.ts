import { ComponentHarness } from '@angular/cdk/testing';

export class ArtHarness extends ComponentHarness {
  static readonly hostSelector = 'app-art';

  private readonly plates = this.locatorForAll('path');

  /** The drawing, as path data of its two plates. */
  async drawing(): Promise<string[]> {
    return Promise.all((await this.plates()).map(async (plate) => (await plate.getAttribute('d')) ?? ''));
  }
}
