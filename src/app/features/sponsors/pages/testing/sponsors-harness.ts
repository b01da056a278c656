import { ComponentHarness } from '@angular/cdk/testing';

import { LoadFailureHarness } from '../../../../shared/ui/load-failure/testing/load-failure-harness';
import { StatePanelHarness } from '../../../../shared/ui/state-panel/testing/state-panel-harness';
import { SponsorEntryHarness } from '../../ui/testing/sponsor-entry-harness';

export class SponsorsHarness extends ComponentHarness {
  static readonly hostSelector = 'app-sponsors-page';

  readonly failure = this.locatorForOptional(LoadFailureHarness);
  readonly panel = this.locatorForOptional(StatePanelHarness);
  readonly entries = this.locatorForAll(SponsorEntryHarness);
  private readonly levelHeadings = this.locatorForAll('app-sponsor-wall h2');

  async levels(): Promise<string[]> {
    return Promise.all((await this.levelHeadings()).map((level) => level.text()));
  }

  async names(): Promise<string[]> {
    return Promise.all((await this.entries()).map((entry) => entry.name()));
  }
}
