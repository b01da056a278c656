import { ComponentHarness } from '@angular/cdk/testing';

import { ChipHarness } from '../../../../shared/ui/chip/testing/chip-harness';
import { LoadFailureHarness } from '../../../../shared/ui/load-failure/testing/load-failure-harness';
import { SearchLineHarness } from '../../../../shared/ui/search-line/testing/search-line-harness';
import { StatePanelHarness } from '../../../../shared/ui/state-panel/testing/state-panel-harness';

export class EventListingHarness extends ComponentHarness {
  static readonly hostSelector = 'app-event-listing-page';

  readonly search = this.locatorFor(SearchLineHarness);
  readonly failure = this.locatorForOptional(LoadFailureHarness);
  readonly empty = this.locatorForOptional(StatePanelHarness);
  readonly chips = this.locatorForAll(ChipHarness);
  private readonly leadHeading = this.locatorForOptional('app-event-lead h2');
  private readonly rowHeadings = this.locatorForAll('li[app-event-row] h3');
  private readonly rows = this.locatorForAll('li[app-event-row]');
  private readonly count = this.locatorFor('app-result-bar [role=status]');
  private readonly clockButtons = this.locatorForAll('app-zone-note [role=group] button');
  private readonly selects = this.locatorForAll('app-filter-select select');

  async lead(): Promise<string | undefined> {
    return (await this.leadHeading())?.text();
  }

  async names(): Promise<string[]> {
    return Promise.all((await this.rowHeadings()).map((heading) => heading.text()));
  }

  async row(index: number): Promise<string> {
    return (await (await this.rows())[index]?.text()) ?? '';
  }

  async results(): Promise<string> {
    return (await this.count()).text();
  }

  async clocks(): Promise<string[]> {
    return Promise.all((await this.clockButtons()).map((button) => button.text()));
  }

  /** Chooses an option of the filter at that place in the row. */
  async choose(filter: number, option: number): Promise<void> {
    await (await this.selects())[filter]?.selectOptions(option);
  }
}
