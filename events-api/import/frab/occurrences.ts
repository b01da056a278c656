import { describePlace, ImportError } from '../import-error.ts';
import type { Report } from '../report.ts';
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
  const byKey = new Map<string, FrabEvent[]>();
  for (const event of events) {
    const key = event.key?.trim();
    if (!key) throw new ImportError('wrong_shape', `The session “${event.title ?? ''}” has no id.`, { file, place: event.place });
    const others = byKey.get(key);
    if (!others) byKey.set(key, [event]);
    else if (others.every((other) => isOtherSlot(event, other))) others.push(event);
    else refuse(key, event, others[0] ?? event, file);
  }
  const keyed = new Map<FrabEvent, string>();
  for (const [key, occurrences] of byKey) {
    if (occurrences.length > 1) {
      report.note(
        `The session “${occurrences[0]?.title ?? ''}” (${key}) takes place ${occurrences.length} times; each is a session of its own.`,
      );
    }
    [...occurrences].sort(byTime).forEach((event, index) => keyed.set(event, index === 0 ? key : freeKey(key, index + 1, byKey)));
  }
  return events.map((event) => ({ event, key: keyed.get(event) ?? '' }));
}

function isOtherSlot(one: FrabEvent, other: FrabEvent): boolean {
  const isSameSubmission = cleanLine(one.title) === cleanLine(other.title);
  return (
    isSameSubmission &&
    one.guid !== undefined &&
    other.guid !== undefined &&
    one.guid !== other.guid &&
    timeOf(one) + (one.room ?? '') !== timeOf(other) + (other.room ?? '')
  );
}

function freeKey(key: string, count: number, taken: ReadonlyMap<string, unknown>): string {
  const candidate = `${key}-${count}`;
  return taken.has(candidate) ? freeKey(`${key}-slot`, count, taken) : candidate;
}

const timeOf = ({ date, day, start }: FrabEvent): string => date ?? `${day ?? ''}T${start ?? ''}`;

const byTime = (one: FrabEvent, other: FrabEvent): number =>
  timeOf(one).localeCompare(timeOf(other), 'en') || (one.room ?? '').localeCompare(other.room ?? '', 'en');

function refuse(key: string, event: FrabEvent, first: FrabEvent, file: string): never {
  const both = `“${cleanLine(first.title) ?? ''}” (${describePlace(first.place)}) and “${cleanLine(event.title) ?? ''}”`;
  throw new ImportError('duplicate_id', `Two sessions have the id “${key}”: ${both}.`, { file, place: event.place });
}
