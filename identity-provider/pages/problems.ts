import type { Texts } from './texts.en.ts';

/** What is wrong with a form, by name of its field. */
export type Problems = Readonly<Record<string, string>>;

export type Form = Readonly<Record<string, string>>;

const MAX_NAME = 50;
const MAX_EMAIL = 100;
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Looks at those fields of a form that are named. */
export function problemsOf(form: Form, fields: readonly string[], texts: Texts): Problems {
  const isName = (text: string): boolean => text !== '' && text.length <= MAX_NAME;
  const checks: Readonly<Record<string, (value: string) => string | false>> = {
    givenName: (value) => !isName(value) && texts.nameMissing,
    familyName: (value) => !isName(value) && texts.nameMissing,
    email: (value) => !(ADDRESS.test(value) && value.length <= MAX_EMAIL) && texts.emailInvalid,
    password: (value) => !(value.length >= 8 && value.length <= 200) && texts.passwordShort,
  };
  const found = fields.map((name) => [name, checks[name]?.(form[name] ?? '')] as const);
  return Object.fromEntries(found.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
