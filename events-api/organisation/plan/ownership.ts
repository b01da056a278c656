import { importedId } from '../../store/ids.ts';
import type { EventScope } from './event-scope.ts';
import type { ImportedRow, ImportedTable } from './imported-tables.ts';
import { kindOfTable } from './plan-rows.ts';
import { selectRows } from './write-rows.ts';

type EventPartTable = Exclude<ImportedTable, 'building' | 'room' | 'event' | 'speaker'>;

/** The parts of one kind that the event has in the database; an id of the file that is another event's is a problem. */
export async function storedParts<Table extends EventPartTable>(
  { run, row, path }: EventScope,
  table: Table,
  member: string,
  entries: readonly { id: string }[] | undefined,
): Promise<Map<string, ImportedRow<Table>>> {
  const parts = await selectRows<ImportedRow<Table>>(run.trx, table, 'event_id', [row.id]);
  const stored = new Map(parts.map((part): [string, ImportedRow<Table>] => [part.id, part]));
  const indexOfNew = new Map<string, number>();
  entries?.forEach((entry, index) => {
    const id = importedId(kindOfTable[table], entry.id);
    if (!stored.has(id)) indexOfNew.set(id, index);
  });
  for (const foreign of await selectRows<ImportedRow<EventPartTable>>(run.trx, table, 'id', [...indexOfNew.keys()])) {
    const index = indexOfNew.get(foreign.id) ?? 0;
    run.problems.add(
      `${path}.${member}[${index}].id`,
      `the id "${foreign.external_id}" belongs to another event that is in the database`,
    );
  }
  return stored;
}
