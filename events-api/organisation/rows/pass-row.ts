import { importedId } from '../../store/ids.ts';
import type { PassTable } from '../../store/tables/pass.table.ts';
import { fromMinorUnits, toMinorUnits } from '../currency.ts';
import type { PassEntry } from '../pass-entry.ts';
import { kept } from './kept.ts';

export function passRowOf(entry: PassEntry, stored: PassTable | undefined, eventId: string, position: number): PassTable {
  return {
    id: importedId('pass', entry.id),
    external_id: entry.id,
    custom_attributes: stored?.custom_attributes ?? null,
    event_id: eventId,
    name: entry.name,
    description: kept(entry.description, stored?.description, null),
    price_minor: toMinorUnits(entry.price, entry.currency),
    currency: entry.currency,
    allocated: entry.allocated,
    position,
  };
}

export function passEntryOf(row: PassTable, sessions: string[]): PassEntry {
  return {
    id: row.external_id,
    name: row.name,
    description: row.description,
    price: fromMinorUnits(row.price_minor, row.currency),
    currency: row.currency,
    allocated: row.allocated,
    sessions,
  };
}
