import type { Database } from '../store/store.ts';

export interface Question {
  readonly id: string;
  readonly text: string;
}

/** What attendees of an event are asked, in order, and then what they were asked once. */
export async function listQuestions(db: Database, eventId: string): Promise<Question[]> {
  return db
    .selectFrom('custom_registration_field')
    .select(['id', 'text'])
    .where('event_id', '=', eventId)
    .orderBy('is_withdrawn')
    .orderBy('position')
    .orderBy('id')
    .execute();
}
