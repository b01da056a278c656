import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the portal's sources say about texts. */
export interface TextUses {
  /** Keys written out. */
  readonly keys: ReadonlySet<string>;
  /** Keys put together of parts that are written out and one or two that come from data. */
  readonly patterns: readonly RegExp[];
  /** Every word of the sources and of the contract, for what comes from data. */
  readonly words: ReadonlySet<string>;
}

/** Reads the portal's sources, without specs and without the readers of the wire, whose dotted names are members. */
export function readTextUses(): TextUses {
  const portal = sources('src/app/**/*.{ts,html}');
  const quoted = [...portal.matchAll(/'((?:\w+\.)+\w+)'/g)].map(([, key = '']) => key);
  return {
    keys: new Set(quoted),
    patterns: [...joinedKeys(portal), ...filledKeys(portal)],
    words: new Set(`${portal}\n${sources('contract/*.ts')}`.match(/\w+/g)),
  };
}

/** A key that is put together counts as used when its last name is a word that some data could hold. */
export function isUsed(key: string, { keys, patterns, words }: TextUses): boolean {
  if (keys.has(key)) return true;
  const names = key.split('.');
  return patterns.some((pattern) => pattern.test(key)) && names.slice(-2).some((name) => isMadeOf(name, words));
}

/** `cancelQuestion` is made of `cancel` and `Question`. */
function isMadeOf(name: string, words: ReadonlySet<string>): boolean {
  return words.has(name) || words.has(name.replace(/[A-Z][a-z]+$/, ''));
}

/** `'states.' + kind + '.text'` */
function joinedKeys(source: string): RegExp[] {
  return [...source.matchAll(/'((?:\w+\.)+)' \+ [^'+]+(?:\+ '([.\w]+)')?/g)].map(
    ([, head = '', tail = '']) => new RegExp(`^${literal(head)}\\w+${literal(tail)}$`),
  );
}

/** `states.${kind}.text` between backticks */
function filledKeys(source: string): RegExp[] {
  return [...source.matchAll(/`((?:\w+\.)+(?:\w*\$\{[^}]+\}[.\w]*)+)`/g)].map(
    ([, key = '']) =>
      new RegExp(
        `^${key
          .split(/\$\{[^}]+\}/)
          .map(literal)
          .join('\\w+')}(\\.\\w+)?$`,
      ),
  );
}

const literal = (text: string): string => text.replaceAll('.', '\\.');

function sources(pattern: string): string {
  const files = globSync(pattern, { cwd: root }).filter((file) => !/\.spec\.ts$|\/(testing|wire)\//.test(file));
  return files.map((file) => readFileSync(root + file, 'utf8')).join('\n');
}
