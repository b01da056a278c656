/**
 * Copies of rows that are to be kept. `node:sqlite` gives objects without a prototype, which V8 holds as hash tables; a copy is a
 * record of a fifth of the size, and quicker to read.
 */
export function compactRows<Row extends object>(rows: readonly Row[]): Row[] {
  return rows.map((row) => ({ ...row }));
}
