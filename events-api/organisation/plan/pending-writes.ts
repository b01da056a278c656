import type { Trx } from '../../store/store.ts';
import {
  IMPORTED_TABLES,
  type ImportedRow,
  type ImportedTable,
  LINK_TABLES,
  type LinkRow,
  type LinkTable,
} from './imported-tables.ts';
import { deleteRows, insertMissingRows, upsertRows } from './write-rows.ts';

/** What an import is going to write, gathered while it is still being checked. */
export class PendingWrites {
  readonly #rows = new Map<ImportedTable, object[]>();
  readonly #removed = new Map<ImportedTable, string[]>();
  readonly #links = new Map<LinkTable, { owners: string[]; rows: object[] }>();

  /** A row to insert, or to update where its id is there. */
  put<Table extends ImportedTable>(table: Table, row: ImportedRow<Table>): void {
    listOf(this.#rows, table).push(row);
  }

  remove(table: ImportedTable, id: string): void {
    listOf(this.#removed, table).push(id);
  }

  /** All links that `owner` has from now on. */
  replaceLinks<Table extends LinkTable>(table: Table, owner: string, rows: readonly LinkRow<Table>[]): void {
    const links = this.#links.get(table) ?? { owners: [], rows: [] };
    links.owners.push(owner);
    links.rows.push(...rows);
    this.#links.set(table, links);
  }

  get isEmpty(): boolean {
    return this.#rows.size + this.#removed.size + this.#links.size === 0;
  }

  async write(trx: Trx): Promise<void> {
    for (const table of IMPORTED_TABLES) await upsertRows(trx, table, this.#rows.get(table) ?? []);
    for (const [table, { owners, rows }] of this.#links) {
      await deleteRows(trx, table, LINK_TABLES[table], owners);
      await insertMissingRows(trx, table, rows);
    }
    for (const table of IMPORTED_TABLES.toReversed()) await deleteRows(trx, table, 'id', this.#removed.get(table) ?? []);
  }
}

function listOf<Key, Item>(map: Map<Key, Item[]>, key: Key): Item[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
