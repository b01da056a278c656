interface Format {
  readonly json?: boolean;
}

/** A value in JSON for scripts, else the text for people. */
export function print(value: unknown, text: string, { json }: Format): void {
  process.stdout.write(`${json ? JSON.stringify(value, null, 2) : text}\n`);
}

/** Labels and values in two columns; a blank value is a dash. */
export function rowsOf(rows: readonly (readonly [label: string, value: string | number | null])[]): string {
  const width = Math.max(...rows.map(([label]) => label.length)) + 1;
  return rows.map(([label, value]) => `${label.padEnd(width)} ${value ?? '–'}`).join('\n');
}
