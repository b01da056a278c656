import { ComponentHarness } from '@angular/cdk/testing';

export class SponsorEntryHarness extends ComponentHarness {
  static readonly hostSelector = 'app-sponsor-entry';

  private readonly link = this.locatorForOptional('a');
  private readonly picture = this.locatorForOptional('img');

  /** What a screen reader says: the words, or what stands for the logo. */
  async name(): Promise<string> {
    const picture = await this.picture();
    return picture === null ? (await this.text()).trim() : ((await picture.getAttribute('alt')) ?? '');
  }

  async text(): Promise<string> {
    return (await this.host()).text();
  }

  async address(): Promise<string | null> {
    return (await (await this.link())?.getAttribute('href')) ?? null;
  }

  async logo(): Promise<string | null> {
    return (await (await this.picture())?.getAttribute('src')) ?? null;
  }

  /** As when the logo cannot be loaded. */
  async failToLoad(): Promise<void> {
    await (await this.picture())?.dispatchEvent('error');
  }
}
