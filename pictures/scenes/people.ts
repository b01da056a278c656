import type { Visitor } from '../../e2e/steps/visitor.ts';
import { type Scene, page } from '../scene.ts';

const MARA = 'mara@meridian.example';

/** By the fields alone: the provider's words depend on the language as well. */
async function signsIn({ page }: Visitor): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/sign-in?to=%2Fevents`);
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
    arrange: async (visitor) => {
      await visitor.open('/events');
      await signsIn(visitor);
      await visitor.page.locator('header .opener').click();
    },
  },
  page('sign-in-refused', '/sign-in?to=%2Fevents%2Flongitude&error=access_denied'),
];
