import { ComponentHarness } from '@angular/cdk/testing';

import { LoadFailureHarness } from '../../../../shared/ui/load-failure/testing/load-failure-harness';
import { RichTextHarness } from '../../../../shared/ui/rich-text/testing/rich-text-harness';
import { StatePanelHarness } from '../../../../shared/ui/state-panel/testing/state-panel-harness';

class SpeakerSessionHarness extends ComponentHarness {
  static readonly hostSelector = 'app-speaker-sessions li';

  private readonly texts = this.locatorForAll('p, h3');

  async parts(): Promise<string[]> {
    return Promise.all((await this.texts()).map(async (part) => (await part.text()).replace(/\s+/g, ' ').trim()));
  }
}

export class SpeakerHarness extends ComponentHarness {
  static readonly hostSelector = 'app-speaker-page';

  readonly failure = this.locatorForOptional(LoadFailureHarness);
  readonly panel = this.locatorForOptional(StatePanelHarness);
  readonly texts = this.locatorForAll(RichTextHarness);
  private readonly heading = this.locatorFor('h1');
  private readonly sectionHeadings = this.locatorForAll('h2');
  private readonly ownLinks = this.locatorForAll('app-speaker-links a');
  private readonly sessionLines = this.locatorForAll(SpeakerSessionHarness);
  private readonly sessionLinks = this.locatorForAll('app-speaker-sessions a');

  async name(): Promise<string> {
    return (await this.heading()).text();
  }

  async sections(): Promise<string[]> {
    return Promise.all((await this.sectionHeadings()).map((section) => section.text()));
  }

  async links(): Promise<(string | null)[][]> {
    const links = await this.ownLinks();
    return Promise.all(
      links.map(async (link) => [(await link.text()).trim(), await link.getAttribute('href'), await link.getAttribute('rel')]),
    );
  }

  /** Of each session: when, what, where. */
  async sessions(): Promise<string[][]> {
    return Promise.all((await this.sessionLines()).map((line) => line.parts()));
  }

  async sessionAddresses(): Promise<(string | null)[]> {
    return Promise.all((await this.sessionLinks()).map((link) => link.getAttribute('href')));
  }
}
