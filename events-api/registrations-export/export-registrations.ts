import { fromMinorUnits } from '../organisation/currency.ts';
import type { Database } from '../store/store.ts';
import { BYTE_ORDER_MARK, type Cell, csvLine } from './csv.ts';
import { type ExportedRegistration, listRegistrations, listWaiting } from './registrations.repository.ts';
import { listQuestions, type Question } from './questions.ts';

/** Nothing is published under this readable id, and nothing is in draft under it. */
export class NoSuchEvent extends Error {}

/**
 * Everybody who has ever registered for an event, as the lines of a CSV file: in the order of registration, what is asked of attendees in
 * the last columns. It reads a thousand at a time, so that a large event needs no more memory than a small one.
 * @throws NoSuchEvent before the first line
 */
export async function* exportRegistrations(db: Database, readableEventId: string): AsyncGenerator<string> {
  const event = await db.selectFrom('event').select('id').where('readable_event_id', '=', readableEventId).executeTakeFirst();
  if (!event) throw new NoSuchEvent(`There is no event "${readableEventId}".`);
  const questions = await listQuestions(db, event.id);
  const positions = new Map((await listWaiting(db, event.id)).map((id, index) => [id, index + 1]));
  yield BYTE_ORDER_MARK + csvLine([...COLUMNS, ...questions.map(({ text }) => text)]);
  for await (const registrations of listRegistrations(db, event.id)) {
    yield registrations.map((one) => csvLine(cellsOf(one, positions.get(one.row.id) ?? null, questions))).join('');
  }
}

const COLUMNS = [
  'Registration',
  'First name',
  'Last name',
  'Email',
  'State',
  'Waiting list position',
  'Pass',
  'Price',
  'Currency',
  'Sessions',
  'Created',
];

function cellsOf(
  { row, passes, sessions, answers }: ExportedRegistration,
  position: number | null,
  questions: readonly Question[],
): Cell[] {
  const [pass] = passes;
  return [
    row.name,
    row.first_name,
    row.last_name,
    row.email,
    row.state,
    position,
    pass?.name ?? null,
    pass ? fromMinorUnits(pass.price_minor, pass.currency) : null,
    pass?.currency ?? null,
    sessions.map(({ name, state }) => (state === 'registered' ? name : `${name} (${state})`)).join('; ') || null,
    row.created_at,
    ...questions.map(({ id }) => answers.get(id) ?? null),
  ];
}
