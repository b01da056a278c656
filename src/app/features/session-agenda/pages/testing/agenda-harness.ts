import { ComponentHarness, type TestElement } from '@angular/cdk/testing';

import { ZoneChooserHarness } from '../../../../shared/ui/zone-chooser/testing/zone-chooser-harness';
import { StatePanelHarness } from '../../../../shared/ui/state-panel/testing/state-panel-harness';

/** The agenda as somebody uses it: by what it says, by buttons, links and keys. */
export class AgendaHarness extends ComponentHarness {
  static readonly hostSelector = 'app-agenda-page';

  private readonly links = this.locatorForAll('a[data-session]');
  private readonly headings = this.locatorForAll('h2');
  private readonly dayLinks = this.locatorForAll('app-day-tabs a');
  private readonly statuses = this.locatorForAll('[role=status]');
  private readonly searchField = this.locatorFor('input[type=search]');
  private readonly buttons = this.locatorForAll('button');
  private readonly zones = this.locatorFor(ZoneChooserHarness);
  private readonly panel = this.locatorForOptional(StatePanelHarness);

  /** Names of the sessions that are shown, as their links say them. */
  async sessions(): Promise<string[]> {
    return texts(await this.links());
  }

  async bands(): Promise<string[]> {
    return texts(await this.headings());
  }

  async days(): Promise<string[]> {
    return texts(await this.dayLinks());
  }

  async chooseDay(index: number): Promise<void> {
    await (await this.dayLinks())[index]?.click();
  }

  async says(): Promise<string> {
    return (await texts(await this.statuses())).join(' ').trim();
  }

  /** What stands in place of sessions: nothing found, nothing there, failed. */
  async stateHeading(): Promise<string | undefined> {
    return (await this.panel())?.heading();
  }

  async search(text: string): Promise<void> {
    const field = await this.searchField();
    await field.setInputValue(text);
    await field.dispatchEvent('input');
  }

  async press(name: string | RegExp): Promise<void> {
    for (const button of await this.buttons()) {
      const label = (await button.getAttribute('aria-label')) ?? (await button.text());
      if (typeof name === 'string' ? label.trim() === name : name.test(label)) return button.click();
    }
    throw new Error(`No button ${String(name)}`);
  }

  async open(session: string): Promise<void> {
    await (await this.link(session)).click();
  }

  async link(session: string): Promise<TestElement> {
    for (const link of await this.links()) if ((await link.text()).includes(session)) return link;
    throw new Error(`No session ${session}`);
  }

  async chooseZone(label: string): Promise<void> {
    const zones = await this.zones();
    await zones.toggle();
    await zones.choose(label);
  }

  async text(): Promise<string> {
    return (await this.host()).text();
  }

  /** Waits until so many sessions are drawn: what is out of sight comes frame by frame. */
  async isWhole(sessions: number): Promise<void> {
    while ((await this.links()).length < sessions) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  /** Of all sessions, how many the Tab key stops at. */
  async tabStops(): Promise<number> {
    const tabIndexes = await Promise.all((await this.links()).map((link) => link.getProperty<number>('tabIndex')));
    return tabIndexes.filter((index) => index === 0).length;
  }
}

function texts(elements: readonly TestElement[]): Promise<string[]> {
  return Promise.all(elements.map(async (element) => (await element.text()).replace(/\s+/g, ' ').trim()));
}
