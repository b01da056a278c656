import type { Measured } from '../measure-views.ts';
import { nameOf } from '../views/view.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Each finding once, with the windows and languages in which it was seen. */
export function findingLines(measured: readonly Measured[]): string[] {
  const seen = new Map<string, string[]>();
  for (const { view, seat, check, findings } of measured) {
    for (const finding of findings) {
      const line = `${nameOf(view)} · ${check} · ${finding}`;
      seen.set(line, [...(seen.get(line) ?? []), `${seat.language} ${seat.width}`]);
    }
  }
  return [...seen].map(([line, where]) => `✗ ${line}\n    at ${where.join(', ')}`);
}

/** One line for each page and state, and one for all. */
export function tableOf(measured: readonly Measured[]): string {
  const names = [...new Set(measured.map(({ view }) => nameOf(view)))];
  const rows = names.map((name) => {
    const own = measured.filter(({ view }) => nameOf(view) === name);
    const findings = sum(own.map((one) => one.findings.length));
    const advice = sum(own.map((one) => one.advice.length));
    return [name, String(sum(own.map(({ runs }) => runs))), String(findings), String(advice)];
  });
  const total = ['all', ...[1, 2, 3].map((column) => String(sum(rows.map((row) => Number(row[column])))))];
  const cells = [['page and state', 'checks', 'findings', 'good practice'], ...rows, total];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(cells[0] ?? []), rule, ...cells.slice(1).map(line)].join('\n');
}
