import { ComponentHarness } from '@angular/cdk/testing';

export class StepperHarness extends ComponentHarness {
  static readonly hostSelector = 'app-stepper';

  private readonly buttons = this.locatorForAll('button');
  private readonly output = this.locatorFor('output');

  async value(): Promise<number> {
    return Number(await (await this.output()).text());
  }

  async less(): Promise<void> {
    await (await this.buttons())[0]?.click();
  }

  async more(): Promise<void> {
    await (await this.buttons())[1]?.click();
  }

  /** Whether "less" and "more" can be pressed. */
  async canChange(): Promise<boolean[]> {
    return Promise.all((await this.buttons()).map(async (button) => (await button.getAttribute('aria-disabled')) !== 'true'));
  }
}
