import type { Locator } from 'playwright-core';
import type { Visitor } from '../../e2e/steps/visitor.ts';
import { measure } from '../checks/in-page.ts';

type Role = Parameters<Visitor['page']['getByRole']>[0];

/** More presses of the Tab key than any page here needs from its top to what is looked for. */
const PATIENCE = 150;

/** Somebody without a mouse. Wherever the Tab key leads, it has to be seen and marked. */
export class KeyboardVisitor {
  readonly visitor: Visitor;
  readonly #unseen: string[] = [];

  constructor(visitor: Visitor) {
    this.visitor = visitor;
  }

  /** Stops of the Tab key that were covered, outside the window or not marked. */
  get unseen(): readonly string[] {
    return this.#unseen;
  }

  press(key: string): Promise<void> {
    return this.visitor.page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.visitor.page.keyboard.type(text);
  }

  async tab(key = 'Tab'): Promise<void> {
    await this.press(key);
    const spot = await measure(this.visitor.page, 'focusSpot');
    if (spot && !(spot.isSeen && spot.isMarked)) this.#unseen.push(spot.name);
  }

  /** Goes on by the Tab key until something with that role and name has the focus. @throws when it never has */
  async tabTo(role: Role, name: string | RegExp): Promise<void> {
    const target = this.visitor.page.getByRole(role, { name });
    await target.first().waitFor();
    for (let press = 0; press < PATIENCE; press++) {
      await this.tab();
      if (await this.isOn(target)) return;
    }
    throw new Error(`The Tab key does not lead to ${role} ${String(name)}.`);
  }

  async isOn(target: Locator): Promise<boolean> {
    return (await this.visitor.page.locator(':focus').and(target).count()) > 0;
  }

  /** Waits until that has the focus. */
  async focusIsOn(selector: string): Promise<void> {
    await this.visitor.page.locator(`${selector}:focus`).waitFor();
  }

  /** Waits until a live region says so. */
  async hears(words: string | RegExp): Promise<void> {
    await this.visitor.page
      .locator('[role="status"], [role="alert"], [aria-live]')
      .filter({ hasText: words })
      .first()
      .waitFor({ state: 'attached' });
  }
}
