import type { ImportedKind } from '../../store/ids.ts';
import type { ImportRun } from './import-run.ts';
import type { ImportedRow, ImportedTable } from './imported-tables.ts';

export const kindOfTable = {
  building: 'building',
  room: 'room',
  event: 'event',
  session: 'session',
  session_track: 'session-track',
  speaker: 'speaker',
  pass: 'pass',
  sponsorship: 'sponsorship',
  custom_registration_field: 'custom-registration-field',
} as const satisfies Record<ImportedTable, ImportedKind>;

/**
 * Puts the row where it is new or another than the stored one, and counts it.
 * @param isTouched whether something else of it has changed, its links for example
 */
export function planRow<Table extends ImportedTable>(
  run: ImportRun,
  table: Table,
  row: ImportedRow<Table>,
  stored: ImportedRow<Table> | undefined,
  isTouched = false,
): void {
  const kind = kindOfTable[table];
  if (stored && !isTouched && isSameRow(row, stored)) {
    run.summary.kinds[kind].unchanged++;
    return;
  }
  run.writes.put(table, row);
  run.tell(kind, stored ? 'changed' : 'created', thingOf(row));
}

/** Takes a row away that the file no longer holds. */
export function planRemoval<Table extends ImportedTable>(run: ImportRun, table: Table, row: ImportedRow<Table>): void {
  run.writes.remove(table, row.id);
  run.tell(kindOfTable[table], 'removed', thingOf(row));
}

/** Keeps a row that the file no longer holds, in the form of `row`, because people have registered for it. */
export function planCancellation<Table extends ImportedTable>(
  run: ImportRun,
  table: Table,
  row: ImportedRow<Table>,
  reason: string,
): void {
  run.writes.put(table, row);
  run.tell(kindOfTable[table], 'cancelled', { ...thingOf(row), reason });
}

export const byId = <Row extends { id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

/** `changed_at` follows from the other columns. */
export function isSameRow(one: object, other: object): boolean {
  const values = other as Readonly<Record<string, unknown>>;
  return Object.entries(one).every(([column, value]) => column === 'changed_at' || values[column] === value);
}

function thingOf(row: ImportedRow): { id: string; name: string } {
  const name = 'sponsor_name' in row ? row.sponsor_name : 'text' in row ? row.text : row.name;
  return { id: row.external_id, name };
}
