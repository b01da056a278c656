import { AnotherGuest } from '../../e2e/fixtures/another-guest.ts';
import type { House } from '../../e2e/fixtures/house.ts';
import type { Visitor } from '../../e2e/steps/visitor.ts';
import type { Scene } from '../scene.ts';

const MARA = 'mara@meridian.example';

/** By the fields alone: the provider's words depend on the language as well. */
async function signsIn({ page }: Visitor, { portal }: House, to: string): Promise<void> {
  await page.goto(`${portal}/sign-in?${new URLSearchParams({ to }).toString()}`);
  await page.locator('input[type="password"]').fill('meridian-demo');
  await page.locator('input[type="email"]').fill(MARA);
  await page.keyboard.press('Enter');
  await page.locator('header .opener bdi').waitFor();
}

export const people: readonly Scene[] = [
  {
    name: 'sign-in-at-the-provider',
    arrange: async (visitor) => {
      await visitor.open('/events');
      await visitor.page.locator('header .opener').click();
      await visitor.page.locator('input[type="password"]').waitFor();
    },
  },
  {
    name: 'signed-in',
    part: 'window',
    arrange: async (visitor, house) => {
      await signsIn(visitor, house, '/events');
      await visitor.page.locator('header .opener').click();
    },
  },
  {
    name: 'my-registrations-none',
    arrange: (visitor, house) => signsIn(visitor, house, '/my-registrations'),
  },
  {
    name: 'my-registrations',
    arrange: async (visitor, house) => {
      // From the second picture on she is registered already.
      for (const event of ['release-train', 'coscup', 'long-table']) {
        await AnotherGuest.comes(house, event, 'Mara', { lastName: 'Lindqvist', email: MARA }).catch(() => undefined);
      }
      await signsIn(visitor, house, '/my-registrations');
    },
  },
];
