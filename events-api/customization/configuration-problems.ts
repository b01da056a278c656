import type { CustomAttribute } from './custom-attribute.ts';
import type { DefinitionProblem } from './definition-problems.ts';
import type { EntityName } from './entities.ts';
import { standardNamesOf } from './standard/standard-attributes.ts';
import type { WebsiteEntityConfigurationInput } from './website-entity-configuration.ts';

const LONGEST_NAME = 100;
/** `msevtmgt_selectedfields` holds this many characters of JSON. */
const MOST_FIELDS = 4000;

/** Everything that speaks against a configuration, seen beside the custom attributes that there are. */
export function configurationProblems(
  { name, selectedEntity, selectedFields }: WebsiteEntityConfigurationInput,
  attributes: readonly CustomAttribute[],
): DefinitionProblem[] {
  const problems: DefinitionProblem[] = [];
  if (name.trim() === '') problems.push({ member: 'name', message: 'is empty' });
  if (name.length > LONGEST_NAME) {
    problems.push({ member: 'name', message: `has ${name.length} characters, at most ${LONGEST_NAME} are possible` });
  }
  if (selectedFields.length === 0) problems.push({ member: 'selectedFields', message: 'names no attribute' });
  const size = JSON.stringify(selectedFields).length;
  if (size > MOST_FIELDS) {
    return [
      ...problems,
      { member: 'selectedFields', message: `has ${size} characters of JSON, at most ${MOST_FIELDS} are kept` },
    ];
  }
  const custom = attributes.filter(({ entity }) => entity === selectedEntity).map(({ logicalName }) => logicalName);
  const known = new Set([...standardNamesOf(selectedEntity), ...custom]);
  selectedFields.forEach((field, at) => {
    const message =
      selectedFields.indexOf(field) < at ? `"${field}" stands there twice` : fieldProblem(field, selectedEntity, known);
    if (message !== undefined) problems.push({ member: `selectedFields[${at}]`, message });
  });
  return problems;
}

function fieldProblem(field: string, entity: EntityName, known: ReadonlySet<string>): string | undefined {
  if (known.has(field)) return undefined;
  if (/^entityimage/i.test(field)) return `"${field}" cannot be listed: pictures have addresses of their own in the API`;
  if (known.has(field.toLowerCase())) return `"${field}": logical names are in lower case: ${field.toLowerCase()}`;
  return (
    `the entity ${entity} has no attribute "${field.slice(0, 100)}". ` +
    `Custom attributes are made first (custom-attribute create); standard ones are ${[...standardNamesOf(entity)].join(', ')}`
  );
}
