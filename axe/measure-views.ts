import type { Browser } from 'playwright-core';
import { newVisitor } from '../e2e/fixtures/browser.ts';
import { checks } from './checks/checks.ts';
import { atOnce } from './matrix/at-once.ts';
import { PATIENCE, reach, speak } from './matrix/reach.ts';
import type { SeatPlan } from './matrix/seats.ts';
import { nameOf, type View } from './views/view.ts';
import { openWorld } from './worlds/open-world.ts';
import { type World, worldNames } from './worlds/world.ts';

/** What one check has found at one seat of one view. */
export interface Measured {
  readonly view: View;
  readonly seat: SeatPlan;
  readonly check: string;
  readonly runs: number;
  readonly findings: readonly string[];
  readonly advice: readonly string[];
}

/**
 * Opens one house after the other, brings somebody to each view in each window and language, and asks every check.
 * Two at a time, where no server is stopped and started meanwhile: what a small machine has cores for.
 */
export async function measureViews(
  browser: Browser,
  plan: ReadonlyMap<View, readonly SeatPlan[]>,
  tell: (line: string) => void,
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const name of worldNames) {
    const jobs = [...plan]
      .filter(([view]) => view.world === name)
      .flatMap(([view, seats]) => seats.map((seat) => ({ view, seat })));
    if (jobs.length === 0) continue;
    tell(`… ${name}: ${jobs.length} windows`);
    const world = await openWorld(name);
    try {
      await atOnce(name === 'silent' ? 1 : 2, jobs, async ({ view, seat }) => {
        const here = await measureSeat(browser, world, view, seat);
        measured.push(...here);
        for (const { check, findings } of here) {
          for (const finding of findings) tell(`  ${nameOf(view)}, ${seat.language} ${seat.width}: ${check}: ${finding}`);
        }
      });
    } finally {
      await world.house.close();
    }
  }
  return measured;
}

async function measureSeat(browser: Browser, world: World, view: View, plan: SeatPlan): Promise<Measured[]> {
  const visitor = await newVisitor(browser, world.house);
  visitor.page.setDefaultTimeout(PATIENCE);
  const seat = { ...plan, visitor };
  const measured: Measured[] = [];
  const note = (check: string, runs: number, findings: readonly string[], advice: readonly string[] = []): void =>
    void measured.push({ view, seat: plan, check, runs, findings, advice });
  try {
    await reach(visitor, view, world, plan.width);
    await speak(visitor, plan.language);
    for (const check of checks.filter((one) => one.isDoneAt(seat))) {
      const { runs, findings, advice } = await check.run(seat);
      note(check.name, runs, findings, advice);
    }
    note(
      'noErrors',
      1,
      visitor.troubles.filter((trouble) => !trouble.startsWith('console:')),
    );
  } catch (error) {
    note('reached', 1, [`${nameOf(view)} is not reached: ${error instanceof Error ? error.message : String(error)}`]);
  } finally {
    await visitor.close();
  }
  return measured;
}
