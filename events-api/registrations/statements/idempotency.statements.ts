import { prepareStatement, type ValueOf } from '../../store/prepared-statement.ts';
import type { Database } from '../../store/store.ts';

interface Key {
  readonly scope: string;
  readonly key: string;
  /** Answers given before are forgotten. */
  readonly since: string;
}

/** Bounds the time that it takes; the rest goes the next time. */
const FORGOTTEN_AT_ONCE = 10_000;

export const idempotencyStatements = (db: Database) => ({
  findAnswer: prepareStatement((value: ValueOf<Key>) =>
    db
      .selectFrom('idempotency_key')
      .select(['body_hash', 'answer'])
      .where('scope', '=', value('scope'))
      .where('key', '=', value('key'))
      .where('created_at', '>', value('since')),
  ),

  insertAnswer: prepareStatement(
    (value: ValueOf<{ scope: string; key: string; bodyHash: string; answer: string; now: string }>) =>
      db
        .insertInto('idempotency_key')
        .values({
          scope: value('scope'),
          key: value('key'),
          body_hash: value('bodyHash'),
          answer: value('answer'),
          created_at: value('now'),
        })
        .onConflict((conflict) =>
          conflict.columns(['scope', 'key']).doUpdateSet({
            body_hash: value('bodyHash'),
            answer: value('answer'),
            created_at: value('now'),
          }),
        ),
  ),

  forgetAnswers: prepareStatement((value: ValueOf<{ since: string }>) =>
    db
      .deleteFrom('idempotency_key')
      .where((row) =>
        row(
          row.refTuple('scope', 'key'),
          'in',
          row
            .selectFrom('idempotency_key')
            .select(['scope', 'key'])
            .where('created_at', '<=', value('since'))
            .orderBy('created_at')
            .limit(FORGOTTEN_AT_ONCE)
            .$asTuple('scope', 'key'),
        ),
      ),
  ),
});
