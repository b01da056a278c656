/** One line of the benchmark's table. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  /** What it is to be, from the project's budgets; empty where the number is only told. */
  readonly budget: string;
  /** What it was compared with in the same run. */
  readonly beside: string;
  /** null: no budget. */
  readonly isWithin: boolean | null;
}

/** A table that reads well in a terminal and in Markdown alike. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ what, measured, budget, beside, isWithin }) => [
    what,
    measured,
    budget,
    beside,
    isWithin === null ? '' : isWithin ? 'yes' : 'NO',
  ]);
  const head = ['what', 'measured', 'budget', 'beside', 'kept'];
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...cells.map(line)].join('\n');
}
