import type { Visitor } from '../../e2e/steps/visitor.ts';
import type { View } from '../views/view.ts';
import type { World } from '../worlds/world.ts';
import { heightOf, type Language, type Width } from './conditions.ts';

/** Milliseconds that a page may take: two are looked at at once, and nothing here measures time. */
export const PATIENCE = 60_000;

/** Brings somebody to a view: in English, in a window of that width. */
export async function reach(visitor: Visitor, { path, steps, state }: View, world: World, width: Width): Promise<void> {
  await resize(visitor, width);
  await visitor.open(typeof path === 'string' ? path : path(world));
  await steps?.(visitor, world);
  await settle(visitor);
  const isLost = (await visitor.page.getByText('Not in the programme.').count()) > 0;
  if (isLost && state !== 'not found') throw new Error(`Nothing is at ${visitor.page.url()}.`);
}

export const resize = (visitor: Visitor, width: Width): Promise<void> =>
  visitor.page.setViewportSize({ width, height: heightOf[width] });

/** Changes the language by the switch at the top, where there is one, else by the address; the state stays as it is. */
export async function speak(visitor: Visitor, language: Language): Promise<void> {
  const { page } = visitor;
  const spoken = await page.locator('html').getAttribute('lang');
  if (spoken === language) return;
  const choice = page.locator('app-language-switch select');
  if ((await choice.count()) > 0) await choice.selectOption(language);
  else await page.goto(new URL(`/${language}/events`, page.url()).href);
  await page.locator(`html[lang="${language}"]`).waitFor();
  await settle(visitor);
}

/** Until nothing is being loaded: what stands there for a moment is seen as a state of its own. */
async function settle({ page }: Visitor): Promise<void> {
  await page.locator('app-skeleton, [aria-busy="true"]').first().waitFor({ state: 'detached' });
}
