import { readFileSync } from 'node:fs';

const folder = new URL('../../public/i18n/', import.meta.url);
const pluralForms = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

interface Group {
  readonly [key: string]: string | Group;
}

/** One text of the portal: its whole key, and its plural forms by name; a text without plural has the form `''`. */
export interface PortalText {
  readonly key: string;
  readonly forms: Readonly<Record<string, string>>;
}

/** All texts of a language, in the order of its file. */
export function readTexts(language: string): PortalText[] {
  return flatten(JSON.parse(readFileSync(new URL(`${language}.json`, folder), 'utf8')) as Group, '');
}

export const isPlural = ({ forms }: PortalText): boolean => 'other' in forms;

/** The names in `{{ name }}`, each once, in alphabetical order. */
export function placesOf(text: string): string[] {
  const names = [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name = '']) => name);
  return [...new Set(names)].sort();
}

function flatten(group: Group, path: string): PortalText[] {
  return Object.entries(group).flatMap(([name, value]) => {
    const key = path + name;
    if (typeof value === 'string') return [{ key, forms: { '': value } }];
    return areForms(value) ? [{ key, forms: value }] : flatten(value, `${key}.`);
  });
}

/** One text in several plural forms, not a group in which something happens to be called "other". */
function areForms(group: Group): group is Readonly<Record<string, string>> {
  return 'other' in group && Object.keys(group).every((key) => pluralForms.has(key));
}
