import type { Database } from '../store/store.ts';
import type { CustomAttribute } from './custom-attribute.ts';
import { countValues, listValuesInUse } from './custom-attribute-values.repository.ts';
import type { DefinitionProblem } from './definition-problems.ts';

/** What speaks against changing an attribute that is in the database: values that would no longer be any. */
export async function changeProblems(
  db: Database,
  stored: CustomAttribute,
  attribute: CustomAttribute,
): Promise<DefinitionProblem[]> {
  if (stored.type !== attribute.type) {
    const count = await countValues(db, stored);
    return count === 0
      ? []
      : [{ member: 'type', message: `is ${stored.type} in the database, with ${count} values; remove it first` }];
  }
  const kept = new Set(attribute.options.map(({ value }) => value));
  const gone = stored.options.filter(({ value }) => !kept.has(value));
  if (gone.length === 0) return [];
  const used = new Set<unknown>(await listValuesInUse(db, stored));
  return gone
    .filter(({ value }) => used.has(value))
    .map(({ value, label }) => ({ member: 'options', message: `${value} (${label}) is in use and cannot go` }));
}
