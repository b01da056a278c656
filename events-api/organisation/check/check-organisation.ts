import { Compile } from 'typebox/compile';
import { type Organisation, OrganisationSchema } from '../organisation-file.ts';
import { duplicateProblems } from './duplicate-problems.ts';
import { OrganisationRefused } from './problems.ts';
import { schemaProblems } from './schema-problems.ts';
import { textProblems } from './text-problems.ts';

const validator = Compile(OrganisationSchema);

/**
 * The value as an organisation, when it has the shape of one and no id twice. What needs the database to be told (a room that
 * does not exist, a capacity that an earlier import set) is looked at by the import itself.
 * @throws OrganisationRefused with every problem and its path
 */
export function checkOrganisation(value: unknown): Organisation {
  if (!validator.Check(value)) throw new OrganisationRefused(schemaProblems(validator, OrganisationSchema, value));
  const problems = [...textProblems(value), ...duplicateProblems(value)];
  if (problems.length > 0) throw new OrganisationRefused(problems);
  return value;
}
