import { ComponentHarness } from '@angular/cdk/testing';

import { LoadFailureHarness } from '../../../../shared/ui/load-failure/testing/load-failure-harness';
import { SearchLineHarness } from '../../../../shared/ui/search-line/testing/search-line-harness';
import { StatePanelHarness } from '../../../../shared/ui/state-panel/testing/state-panel-harness';
import { LetterIndexHarness } from '../../ui/testing/letter-index-harness';
import { PersonTileHarness } from '../../ui/testing/person-tile-harness';

export class SpeakersHarness extends ComponentHarness {
  static readonly hostSelector = 'app-speakers-page';

  readonly failure = this.locatorForOptional(LoadFailureHarness);
  readonly panel = this.locatorForOptional(StatePanelHarness);
  readonly search = this.locatorFor(SearchLineHarness);
  readonly letters = this.locatorForOptional(LetterIndexHarness);
  readonly tiles = this.locatorForAll(PersonTileHarness);
  private readonly status = this.locatorFor('[role=status]');
  private readonly skeleton = this.locatorForOptional('app-people-skeleton');

  async names(): Promise<string[]> {
    return Promise.all((await this.tiles()).map((tile) => tile.name()));
  }

  async says(): Promise<string> {
    return (await this.status()).text();
  }

  async isWaiting(): Promise<boolean> {
    return (await this.skeleton()) !== null;
  }
}
