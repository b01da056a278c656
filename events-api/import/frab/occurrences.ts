import { describePlace, ImportError } from '../import-error.ts';
import type { Report } from '../report.ts';
import { checkCount } from '../schedule/limits.ts';
import { occurrenceKey, occurrencesNote } from '../schedule/occurrence-keys.ts';
import { cleanLine } from '../text/clean-text.ts';
import type { FrabEvent } from './frab-schedule.ts';

export interface KeyedEvent {
  readonly key: string;
  readonly event: FrabEvent;
}

/**
 * A key for each event. pretalx gives a submission with several slots one id and each slot its own guid (schedule.xml.xsd says so):
 * those become `id`, `id-2`, … in the order of time. Two events with one id that are no such slots contradict each other: ImportError.
 */
export function nameOccurrences(events: readonly FrabEvent[], file: string, report: Report): readonly KeyedEvent[] {
  checkCount('sessions', events.length, file);
  const byKey = Map.groupBy(events, (event) => keyOf(event, file));
  const keyed = new Map<FrabEvent, string>();
  for (const [key, occurrences] of byKey) {
    refuseContradiction(key, occurrences, file);
    if (occurrences.length > 1) report.note(occurrencesNote(cleanLine(occurrences[0]?.title), key, occurrences.length));
    [...occurrences].sort(byTime).forEach((event, index) => keyed.set(event, occurrenceKey(key, index + 1, byKey)));
  }
  return events.map((event) => ({ event, key: keyed.get(event) ?? '' }));
}

function keyOf({ key, title, place }: FrabEvent, file: string): string {
  const id = key?.trim();
  if (id) return id;
  throw new ImportError('wrong_shape', `The session “${title ?? ''}” has no id.`, { file, place });
}

/** Slots of one submission have its title, and each a guid, a time and place of its own. */
function refuseContradiction(key: string, [first, ...others]: readonly FrabEvent[], file: string): void {
  if (!first) return;
  const seen = new Set([slotOf(first), first.guid]);
  for (const event of others) {
    const isSlot = cleanLine(event.title) === cleanLine(first.title) && first.guid !== undefined && event.guid !== undefined;
    if (!isSlot || seen.has(event.guid) || seen.has(slotOf(event))) {
      const both = `“${cleanLine(first.title) ?? ''}” (${describePlace(first.place)}) and “${cleanLine(event.title) ?? ''}”`;
      throw new ImportError('duplicate_id', `Two sessions have the id “${key}”: ${both}.`, { file, place: event.place });
    }
    seen.add(event.guid).add(slotOf(event));
  }
}

const timeOf = ({ date, day, start }: FrabEvent): string => date ?? `${day ?? ''}T${start ?? ''}`;

const slotOf = (event: FrabEvent): string => `${timeOf(event)} ${event.room ?? ''}`;

const byTime = (one: FrabEvent, other: FrabEvent): number => (slotOf(one) < slotOf(other) ? -1 : 1);
