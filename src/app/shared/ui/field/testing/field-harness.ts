import { ContentContainerComponentHarness, HarnessPredicate, type TestElement } from '@angular/cdk/testing';

export class FieldHarness extends ContentContainerComponentHarness {
  static readonly hostSelector = 'app-field';

  static with(options: { label: string | RegExp }): HarnessPredicate<FieldHarness> {
    return new HarnessPredicate(FieldHarness, {}).addOption('label', options.label, (harness, label) =>
      HarnessPredicate.stringMatches(harness.label(), label),
    );
  }

  private readonly labelElement = this.locatorFor('label');

  async label(): Promise<string> {
    return (await this.labelElement()).text();
  }

  async control(): Promise<TestElement> {
    return this.locatorFor('input, select, textarea')();
  }

  async setValue(value: string): Promise<void> {
    const control = await this.control();
    await control.clear();
    await control.sendKeys(value);
    await control.blur();
  }

  async isInvalid(): Promise<boolean> {
    return (await (await this.control()).getAttribute('aria-invalid')) === 'true';
  }

  /** The label is tied to the control. */
  async isLabelled(): Promise<boolean> {
    const [target, id] = [await (await this.labelElement()).getAttribute('for'), await (await this.control()).getAttribute('id')];
    return target !== null && target === id;
  }

  /** Hint and error as they are read out after the label. */
  async descriptions(): Promise<string[]> {
    const ids = (await (await this.control()).getAttribute('aria-describedby'))?.split(' ') ?? [];
    return Promise.all(ids.map(async (id) => (await this.locatorFor(`[id="${id}"]`)()).text()));
  }
}
