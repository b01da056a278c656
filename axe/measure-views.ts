import type { Browser } from 'playwright-core';
import { newVisitor } from '../e2e/fixtures/browser.ts';
import type { Visitor } from '../e2e/steps/visitor.ts';
import type { Check, Outcome } from './checks/check.ts';
import { atOnce } from './matrix/at-once.ts';
import { PATIENCE, reach, resize, speak } from './matrix/reach.ts';
import type { SeatPlan, Sitting } from './matrix/seats.ts';
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

interface Way {
  readonly plan: ReadonlyMap<View, readonly Sitting[]>;
  readonly checks: readonly Check[];
  readonly tell: (line: string) => void;
}

/**
 * Opens one house after the other, brings somebody to each view for each sitting, and asks every check at each of its seats.
 * Two at a time, where no server is stopped and started meanwhile: what a small machine has cores for.
 */
export async function measureViews(browser: Browser, { plan, checks, tell }: Way): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const name of worldNames) {
    const jobs = [...plan]
      .filter(([view]) => view.world === name)
      .flatMap(([view, sittings]) => sittings.map((sitting) => ({ view, sitting })));
    if (jobs.length === 0) continue;
    tell(`… ${name}: ${jobs.length} sittings`);
    const world = await openWorld(name);
    try {
      await atOnce(name === 'silent' ? 1 : 2, jobs, async ({ view, sitting }) => {
        const here = await measureSitting(await newVisitor(browser, world.house), world, { view, sitting, checks });
        measured.push(...here);
        for (const { seat, check, findings } of here) {
          for (const finding of findings) tell(`  ${nameOf(view)}, ${seat.language} ${seat.width}: ${check}: ${finding}`);
        }
      });
    } finally {
      await world.house.close();
    }
  }
  return measured;
}

interface Job {
  readonly view: View;
  readonly sitting: Sitting;
  readonly checks: readonly Check[];
}

async function measureSitting(visitor: Visitor, world: World, { view, sitting, checks }: Job): Promise<Measured[]> {
  const [first] = sitting;
  if (!first) return [];
  visitor.page.setDefaultTimeout(PATIENCE);
  const measured: Measured[] = [];
  const note = (seat: SeatPlan, check: string, outcome: Outcome): void =>
    void measured.push({ advice: [], ...outcome, view, seat, check });
  try {
    await reach(visitor, view, world, first.width);
    for (const seat of sitting) {
      await resize(visitor, seat.width);
      await speak(visitor, seat.language);
      const here = { ...seat, visitor };
      for (const check of checks.filter((one) => one.isDoneAt(here))) note(seat, check.name, await check.run(here));
    }
    note(first, 'noErrors', { runs: 1, findings: visitor.troubles.filter((trouble) => trouble.startsWith('page error')) });
  } catch (error) {
    note(first, 'reached', { runs: 1, findings: [error instanceof Error ? error.message : String(error)] });
  } finally {
    await visitor.close();
  }
  return measured;
}
