import { ComponentHarness } from '@angular/cdk/testing';

import { DateBlockHarness } from '../../../../shared/ui/date-block/testing/date-block-harness';
import { LoadFailureHarness } from '../../../../shared/ui/load-failure/testing/load-failure-harness';

export class EventPageHarness extends ComponentHarness {
  static readonly hostSelector = 'app-event-page';

  readonly failure = this.locatorForOptional(LoadFailureHarness);
  readonly date = this.locatorFor(DateBlockHarness);
  private readonly title = this.locatorFor('h1');
  private readonly links = this.locatorForAll('app-event-tabs li a');
  private readonly ways = this.locatorForAll('app-register-link');
  private readonly tabsWay = this.locatorForOptional('app-event-tabs a.btn');
  private readonly bar = this.locatorForOptional('app-bottom-bar');
  private readonly ownPlaceBar = this.locatorForOptional('app-own-place-bar');
  private readonly headings = this.locatorForAll('h2');

  async heading(): Promise<string> {
    return (await this.title()).text();
  }

  /** The tabs by name; the current one in square brackets. */
  async tabs(): Promise<string[]> {
    return Promise.all(
      (await this.links()).map(async (link) => {
        const isCurrent = (await link.getAttribute('aria-current')) === 'page';
        return isCurrent ? `[${await link.text()}]` : link.text();
      }),
    );
  }

  /** What stands where one registers: the way in, or why there is none. */
  async registration(): Promise<string> {
    return (await (await this.ways())[0]?.text()) ?? '';
  }

  async wayInTabs(): Promise<string | undefined> {
    return (await this.tabsWay())?.text();
  }

  async hasBottomBar(): Promise<boolean> {
    return (await this.bar()) !== null;
  }

  /** What the signed-in person has at the event; empty where nobody is signed in. */
  async ownPlace(): Promise<string> {
    const text = await (await this.ownPlaceBar())?.text();
    return text?.replace(/\s+/g, ' ').trim() ?? '';
  }

  async sections(): Promise<string[]> {
    return Promise.all((await this.headings()).map((heading) => heading.text()));
  }
}
