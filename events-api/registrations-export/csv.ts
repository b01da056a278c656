/** What a spreadsheet may take for a formula or a command when it stands first in a cell (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Excel reads UTF-8 only when this stands first. */
export const BYTE_ORDER_MARK = '\uFEFF';

export type Cell = string | number | null;

/** One record as RFC 4180 has it, CRLF at its end. Texts that look like a formula get an apostrophe; numbers stay numbers. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
