import { ComponentHarness } from '@angular/cdk/testing';

export class ErrorSummaryHarness extends ComponentHarness {
  static readonly hostSelector = 'app-error-summary';

  private readonly section = this.locatorForOptional('section');
  private readonly links = this.locatorForAll('a');

  async isShown(): Promise<boolean> {
    return (await this.section()) !== null;
  }

  async isFocused(): Promise<boolean> {
    return (await (await this.section())?.isFocused()) ?? false;
  }

  async errors(): Promise<string[]> {
    return Promise.all((await this.links()).map((link) => link.text()));
  }

  async follow(index: number): Promise<void> {
    await (await this.links())[index]?.click();
  }
}
