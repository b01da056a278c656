import { ComponentHarness, TestKey } from '@angular/cdk/testing';

export class SearchLineHarness extends ComponentHarness {
  static readonly hostSelector = 'app-search-line';

  private readonly field = this.locatorFor('input');
  private readonly button = this.locatorFor('button');

  async text(): Promise<string> {
    return (await this.field()).getProperty<string>('value');
  }

  async type(text: string): Promise<void> {
    await (await this.field()).setInputValue(text);
    await (await this.field()).dispatchEvent('input');
  }

  async pressEnter(): Promise<void> {
    await (await this.field()).sendKeys(TestKey.ENTER);
  }

  async submit(): Promise<void> {
    await (await this.button()).click();
  }
}
