import type { CustomAttribute } from './custom-attribute.ts';

/** What is wrong, and with which member. */
export interface DefinitionProblem {
  readonly member: string;
  readonly message: string;
}

export const MOST_OPTIONS = 200;
export const LONGEST_LABEL = 200;
const LONGEST_NAME = 100;

/** A publisher's prefix of 2 to 8 letters and digits, `_`, and a name: so Dataverse builds logical names. */
export const LOGICAL_NAME = /^[a-z][a-z0-9]{1,7}_[a-z0-9][a-z0-9_]*$/;

/** Option numbers and whole numbers of Dataverse have 32 bits. */
export const MOST_INTEGER = 2_147_483_647;
export const LEAST_INTEGER = -2_147_483_648;

/** Everything about a definition that no database is needed for. */
export function definitionProblems(attribute: CustomAttribute): DefinitionProblem[] {
  return [...nameProblems(attribute), ...optionProblems(attribute), ...targetProblems(attribute)];
}

function nameProblems({ logicalName, displayName }: CustomAttribute): DefinitionProblem[] {
  const problems: DefinitionProblem[] = [];
  const add = (member: string, message: string): unknown => problems.push({ member, message });
  if (logicalName.length > LONGEST_NAME) {
    add('logicalName', `has ${logicalName.length} characters, at most ${LONGEST_NAME} are possible`);
  } else if (!LOGICAL_NAME.test(logicalName)) {
    add(
      'logicalName',
      `"${logicalName}" is no logical name: a prefix of 2 to 8 letters and digits, _, and a name, all in lower case: contoso_level`,
    );
  } else if (logicalName.startsWith('msevtmgt_')) {
    add('logicalName', 'the prefix msevtmgt_ is kept for standard attributes: take one of your own');
  }
  if (displayName.trim() === '') add('displayName', 'is empty');
  if (displayName.length > LONGEST_LABEL) {
    add('displayName', `has ${displayName.length} characters, at most ${LONGEST_LABEL} are possible`);
  }
  return problems;
}

function optionProblems({ type, options }: CustomAttribute): DefinitionProblem[] {
  const problems: DefinitionProblem[] = [];
  const add = (message: string, at?: number): unknown =>
    problems.push({ member: at === undefined ? 'options' : `options[${at}]`, message });
  if (type !== 'choice') return options.length > 0 ? [{ member: 'options', message: 'only a choice has options' }] : [];
  if (options.length === 0) add('a choice needs at least one option');
  if (options.length > MOST_OPTIONS) add(`${options.length} options, at most ${MOST_OPTIONS} are possible`);
  const values = new Set<number>();
  const labels = new Set<string>();
  options.slice(0, MOST_OPTIONS).forEach(({ value, label }, at) => {
    if (!Number.isInteger(value) || value < 0 || value > MOST_INTEGER) {
      add(`${value} is no option number: a whole number from 0 to ${MOST_INTEGER}`, at);
    }
    if (values.has(value)) add(`the option number ${value} stands there twice`, at);
    if (label.trim() === '') add('its label is empty', at);
    if (label.length > LONGEST_LABEL) add(`its label has ${label.length} characters, at most ${LONGEST_LABEL} are possible`, at);
    if (labels.has(label)) add(`the label "${label}" stands there twice`, at);
    values.add(value);
    labels.add(label);
  });
  return problems;
}

function targetProblems({ type, target }: CustomAttribute): DefinitionProblem[] {
  if (type !== 'lookup') {
    return target === null ? [] : [{ member: 'target', message: 'only a lookup points to another entity' }];
  }
  if (target === null) return [{ member: 'target', message: 'a lookup needs the logical name of what it points to: account' }];
  return /^[a-z][a-z0-9_]{0,99}$/.test(target)
    ? []
    : [{ member: 'target', message: `"${target}" is no logical name of an entity: account, contact, msevtmgt_building` }];
}
