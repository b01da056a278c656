import { ComponentHarness, HarnessPredicate } from '@angular/cdk/testing';

export class ChoiceHarness extends ComponentHarness {
  static readonly hostSelector = 'app-choice';

  static with(options: { text: string | RegExp }): HarnessPredicate<ChoiceHarness> {
    return new HarnessPredicate(ChoiceHarness, {}).addOption('text', options.text, (harness, text) =>
      HarnessPredicate.stringMatches(harness.text(), text),
    );
  }

  private readonly box = this.locatorFor('input');

  async text(): Promise<string> {
    return (await this.host()).text();
  }

  async isChecked(): Promise<boolean> {
    return (await this.box()).getProperty<boolean>('checked');
  }

  async isDisabled(): Promise<boolean> {
    return (await this.box()).getProperty<boolean>('disabled');
  }

  async press(): Promise<void> {
    await (await this.box()).click();
  }
}
