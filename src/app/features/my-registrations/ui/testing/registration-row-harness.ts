import { ComponentHarness } from '@angular/cdk/testing';

import { DateBlockHarness } from '../../../../shared/ui/date-block/testing/date-block-harness';

export class RegistrationRowHarness extends ComponentHarness {
  static readonly hostSelector = 'li[app-registration-row]';

  readonly date = this.locatorForOptional(DateBlockHarness);
  private readonly heading = this.locatorFor('h3');
  private readonly event = this.locatorForOptional('h3 a');
  private readonly sessionItems = this.locatorForAll('ul li');
  private readonly calendar = this.locatorForOptional('a[href*="key="]');
  private readonly ticketOpener = this.locatorForOptional('button[aria-expanded]');
  private readonly ticketPicture = this.locatorForOptional('app-registration-ticket img');
  private readonly buttons = this.locatorForAll('button:not([aria-expanded])');

  async name(): Promise<string> {
    return (await this.heading()).text();
  }

  async eventAddress(): Promise<string | null> {
    return (await (await this.event())?.getAttribute('href')) ?? null;
  }

  async text(): Promise<string> {
    return (await this.host()).text();
  }

  async sessions(): Promise<string[]> {
    return Promise.all((await this.sessionItems()).map((session) => session.text()));
  }

  async calendarFile(): Promise<string | null> {
    return (await (await this.calendar())?.getAttribute('href')) ?? null;
  }

  async hasTicket(): Promise<boolean> {
    return (await this.ticketOpener()) !== null;
  }

  async toggleTicket(): Promise<void> {
    await (await this.ticketOpener())?.click();
  }

  async showsTicket(): Promise<boolean> {
    return (await (await this.ticketOpener())?.getAttribute('aria-expanded')) === 'true';
  }

  /** What a screen reader says of the QR code. */
  async qrCode(): Promise<string | null> {
    return (await (await this.ticketPicture())?.getAttribute('alt')) ?? null;
  }

  /** What can be given up, as its buttons say. */
  async ways(): Promise<string[]> {
    return Promise.all((await this.buttons()).map((button) => button.text()));
  }

  /** Presses the first button whose words begin so. */
  async press(words: string): Promise<void> {
    for (const button of await this.buttons()) {
      if ((await button.text()).startsWith(words)) return button.click();
    }
    throw new Error(`There is no button "${words}".`);
  }
}
