import { writeFileSync } from 'node:fs';
import type { AccessibilityMeasurement } from '../../contract/accessibility-measurement.ts';

const FILE = new URL('../../docs/accessibility-measured.md', import.meta.url);

/** The counts of each page as a page of the documentation; without a date, so that it changes only when they do. */
export function writeSummary({ pages }: AccessibilityMeasurement): void {
  const checks = [...new Set(pages.flatMap((page) => page.checks.map(({ name }) => name)))].sort();
  const head = ['page', 'states', ...checks];
  const rows = pages.map(({ page, states, checks: done }) => [
    `\`${page}\``,
    String(states),
    ...checks.map((name) => {
      const check = done.find((one) => one.name === name);
      return check ? `${check.runs}${check.findings > 0 ? `, **${check.findings} wrong**` : ''}` : '–';
    }),
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  writeFileSync(FILE, `${INTRODUCTION}\n${[line(head), rule, ...rows.map(line)].join('\n')}\n`);
}

const INTRODUCTION = `# Accessibility, as measured

Written by \`npm run axe\`: how often each check was done on each page of the portal, and what was wrong. The states, windows and
languages stand in \`axe/\`; the portal tells the same on its page \`/accessibility\`.
`;
