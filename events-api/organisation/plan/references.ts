import { type ImportedKind, importedId } from '../../store/ids.ts';
import type { ImportRun } from './import-run.ts';
import type { ImportedTable } from './imported-tables.ts';
import { kindOfTable } from './plan-rows.ts';
import { selectRows } from './write-rows.ts';

const words: Readonly<Record<ImportedKind, string>> = {
  building: 'building',
  room: 'room',
  event: 'event',
  'session-track': 'session track',
  session: 'session',
  speaker: 'speaker',
  pass: 'pass',
  sponsorship: 'sponsorship',
  'custom-registration-field': 'custom registration field',
};

/** What entries may refer to by the file's ids: things of the file, and such as an earlier import has left in the database. */
export class References<Row extends { id: string }> {
  readonly #run: ImportRun;
  readonly #kind: ImportedKind;
  readonly #rows: ReadonlyMap<string, Row>;

  constructor(run: ImportRun, kind: ImportedKind, rows: ReadonlyMap<string, Row>) {
    this.#run = run;
    this.#kind = kind;
    this.#rows = rows;
  }

  /** The thing that `externalId` names; where there is none, that is a problem at `path`. */
  find(externalId: string, path: string): Row | undefined {
    const row = this.#rows.get(importedId(this.#kind, externalId));
    if (!row) this.#run.problems.add(path, `no ${words[this.#kind]} with the id "${externalId}"`);
    return row;
  }

  /** The things that a list names, in its order, each once. */
  findAll(externalIds: readonly string[], path: string): Row[] {
    const rows = externalIds.map((id, index) => this.find(id, `${path}[${index}]`));
    return [...new Set(rows)].filter((row) => row !== undefined);
  }
}

/** The rows of the database that have the ids of entries, each under its id. */
export async function storedRows<Row extends { id: string }>(
  run: ImportRun,
  table: ImportedTable,
  externalIds: readonly string[],
): Promise<Map<string, Row>> {
  const ids = [...new Set(externalIds)].map((externalId) => importedId(kindOfTable[table], externalId));
  const rows = await selectRows<Row>(run.trx, table, 'id', ids);
  return new Map(rows.map((row) => [row.id, row]));
}
