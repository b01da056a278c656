import type { AccessibilityMeasurement } from '../../../../../contract/accessibility-measurement.ts';

export interface SummedCheck {
  readonly name: string;
  readonly runs: number;
  readonly findings: number;
}

export interface Summary {
  readonly pages: number;
  readonly states: number;
  readonly findings: number;
  /** Pages that nothing has been looked at on yet. */
  readonly unmeasured: readonly string[];
  /** The day on which the page was measured that was measured longest ago. */
  readonly since: Date;
  readonly checks: readonly SummedCheck[];
}

/** All pages together. */
export function sumUp({ pages: all }: AccessibilityMeasurement): Summary {
  const pages = all.filter((page) => page.checks.length > 0);
  const checks = new Map<string, SummedCheck>();
  for (const { name, runs, findings } of pages.flatMap((page) => page.checks)) {
    const before = checks.get(name);
    checks.set(name, { name, runs: runs + (before?.runs ?? 0), findings: findings + (before?.findings ?? 0) });
  }
  const [oldest = ''] = pages.map(({ measuredOn }) => measuredOn).sort();
  return {
    pages: pages.length,
    states: pages.reduce((sum, { states }) => sum + states, 0),
    findings: [...checks.values()].reduce((sum, { findings }) => sum + findings, 0),
    unmeasured: all.filter((page) => !pages.includes(page)).map(({ page }) => page),
    since: new Date(`${oldest}T00:00:00Z`),
    checks: [...checks.values()],
  };
}
