import { ComponentHarness } from '@angular/cdk/testing';

export class LetterIndexHarness extends ComponentHarness {
  static readonly hostSelector = 'app-letter-index';

  private readonly buttons = this.locatorForAll('button');

  async letters(): Promise<string[]> {
    return Promise.all((await this.buttons()).map((button) => button.text()));
  }

  async choose(letter: string): Promise<void> {
    const at = (await this.letters()).indexOf(letter);
    await (await this.buttons())[at]?.click();
  }
}
