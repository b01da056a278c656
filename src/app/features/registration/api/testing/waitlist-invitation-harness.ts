import { ComponentHarness } from '@angular/cdk/testing';

import { ChoiceHarness } from '../../../../shared/ui/choice/testing/choice-harness';

export class WaitlistInvitationHarness extends ComponentHarness {
  static readonly hostSelector = 'app-waitlist-invitation';

  readonly passes = this.locatorForAll(ChoiceHarness);
  private readonly refusal = this.locatorForOptional('[role=alert]');
  private readonly buttons = this.locatorForAll('button');

  async text(): Promise<string> {
    return (await this.host()).text();
  }

  async alert(): Promise<string | null> {
    return (await (await this.refusal())?.text()) ?? null;
  }

  async ways(): Promise<string[]> {
    return Promise.all((await this.buttons()).map((button) => button.text()));
  }

  /** Takes the seat, or pays for it. */
  async accept(): Promise<void> {
    await (await this.buttons())[0]?.click();
  }

  async decline(): Promise<void> {
    await (await this.buttons())[1]?.click();
  }
}
