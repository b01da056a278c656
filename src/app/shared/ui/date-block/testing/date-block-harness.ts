import { ComponentHarness } from '@angular/cdk/testing';

export class DateBlockHarness extends ComponentHarness {
  static readonly hostSelector = 'app-date-block';

  private readonly hidden = this.locatorForAll('[aria-hidden]');
  private readonly spokenText = this.locatorFor('p > span');

  /** What a screen reader says. */
  async spoken(): Promise<string> {
    return (await this.spokenText()).text();
  }

  /** Weekday, numeral and month as printed. */
  async printed(): Promise<string[]> {
    return Promise.all((await this.hidden()).map((part) => part.text()));
  }

  async state(): Promise<string | null> {
    return (await this.host()).getAttribute('data-state');
  }
}
