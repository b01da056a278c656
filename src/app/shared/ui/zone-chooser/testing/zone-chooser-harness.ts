import { ComponentHarness } from '@angular/cdk/testing';

/** The chooser of a time zone, by its button and its list. */
export class ZoneChooserHarness extends ComponentHarness {
  static readonly hostSelector = 'app-zone-chooser';

  private readonly button = this.locatorFor('button');
  private readonly list = this.locatorFor('select');
  private readonly lists = this.locatorForAll('select');
  private readonly options = this.locatorForAll('option');

  async toggle(): Promise<void> {
    await (await this.button()).click();
  }

  async isOpen(): Promise<boolean> {
    return (await this.lists()).length > 0;
  }

  async isListFocused(): Promise<boolean> {
    return (await this.list()).isFocused();
  }

  async labels(): Promise<string[]> {
    return Promise.all((await this.options()).map((option) => option.text()));
  }

  async chosen(): Promise<string> {
    const value = await (await this.list()).getProperty<string>('value');
    for (const option of await this.options()) {
      if ((await option.getProperty<string>('value')) === value) return option.text();
    }
    return '';
  }

  async choose(label: string): Promise<void> {
    await (await this.list()).selectOptions((await this.labels()).indexOf(label));
  }
}
