import { ComponentHarness } from '@angular/cdk/testing';

import { LoadFailureHarness } from '../../../../shared/ui/load-failure/testing/load-failure-harness';
import { StatePanelHarness } from '../../../../shared/ui/state-panel/testing/state-panel-harness';
import { WaitlistInvitationHarness } from '../../../registration/api/testing/waitlist-invitation-harness';
import { GiveUpDialogHarness } from '../../ui/testing/give-up-dialog-harness';
import { RegistrationRowHarness } from '../../ui/testing/registration-row-harness';
import { WaitingRowHarness } from '../../ui/testing/waiting-row-harness';

export class MyRegistrationsHarness extends ComponentHarness {
  static readonly hostSelector = 'app-my-registrations-page';

  readonly failure = this.locatorForOptional(LoadFailureHarness);
  readonly panel = this.locatorForOptional(StatePanelHarness);
  readonly rows = this.locatorForAll(RegistrationRowHarness);
  readonly waiting = this.locatorForAll(WaitingRowHarness);
  readonly invitations = this.locatorForAll(WaitlistInvitationHarness);
  readonly dialog = this.locatorFor(GiveUpDialogHarness);
  private readonly headings = this.locatorForAll('h2[id]:not(dialog h2)');
  private readonly status = this.locatorFor('[role=status]');

  async sections(): Promise<string[]> {
    return Promise.all((await this.headings()).map((heading) => heading.text()));
  }

  /** The row of an event. */
  async row(name: string): Promise<RegistrationRowHarness> {
    for (const row of await this.rows()) if ((await row.name()) === name) return row;
    throw new Error(`There is no registration for ${name}.`);
  }

  /** What the page says has become of what was given up. */
  async outcome(): Promise<string> {
    return (await this.status()).text();
  }
}
