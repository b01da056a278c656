import { ComponentHarness, HarnessPredicate } from '@angular/cdk/testing';

export class ChipHarness extends ComponentHarness {
  static readonly hostSelector = 'button[app-chip]';

  static with(options: { text: string | RegExp }): HarnessPredicate<ChipHarness> {
    return new HarnessPredicate(ChipHarness, {}).addOption('text', options.text, (harness, text) =>
      HarnessPredicate.stringMatches(harness.text(), text),
    );
  }

  async text(): Promise<string> {
    return (await this.host()).text();
  }

  /** Null for a chip that is no toggle. */
  async isPressed(): Promise<boolean | null> {
    const pressed = await (await this.host()).getAttribute('aria-pressed');
    return pressed === null ? null : pressed === 'true';
  }

  async press(): Promise<void> {
    await (await this.host()).click();
  }
}
