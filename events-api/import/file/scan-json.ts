import { ImportError, type ImportErrorCode } from '../import-error.ts';
import { skipLiteral, skipNumber, skipString, skipWhitespace, type Mistake } from './json-tokens.ts';
import { placeInText } from './text-position.ts';

/** Schedules nest ten deep; what goes further is no schedule. */
const MAX_DEPTH = 100;
/** FOSDEM's 900 sessions have 50,000 values; a value takes up to 100 bytes of memory. */
const MAX_VALUES = 1_000_000;

interface Container {
  readonly close: '}' | ']';
  /** The keys of an object so far; a second one of a name contradicts the first. */
  readonly keys: Set<string>;
}

/**
 * Goes once over the text of a JSON file (RFC 8259) and throws an ImportError with line and column where it is not JSON, ends early,
 * nests too deep, holds too many values or names a member twice. `JSON.parse` itself knows no such limits and not always the place.
 */
export function scanJson(text: string, file: string): void {
  const open: Container[] = [];
  let values = 0;
  let at = skipWhitespace(text, 0);

  const refuse = (code: ImportErrorCode, message: string, offset: number): never => {
    const isAtEnd = code === 'not_json' && offset >= text.length;
    throw new ImportError(isAtEnd ? 'truncated' : code, isAtEnd ? 'The file ends early: it has been cut off.' : message, {
      file,
      place: placeInText(text, offset),
    });
  };
  const step = (result: number | Mistake): number =>
    typeof result === 'number' ? result : refuse('not_json', result.message, result.offset);

  const readKey = (container: Container): void => {
    if (text[at] !== '"') refuse('not_json', 'The name of a member is missing here.', at);
    const end = step(skipString(text, at));
    const key = text.slice(at + 1, end - 1);
    if (container.keys.has(key)) refuse('duplicate_id', `The member “${key.slice(0, 100)}” stands twice in one object.`, at);
    container.keys.add(key);
    at = skipWhitespace(text, end);
    if (text[at] !== ':') refuse('not_json', 'A colon is missing here.', at);
    at = skipWhitespace(text, at + 1);
  };

  /** Steps into a container or over a single value; tells whether the value is complete. */
  const readValue = (): boolean => {
    if (++values > MAX_VALUES) refuse('too_many_values', `The file holds more than ${MAX_VALUES} values.`, at);
    const character = text[at];
    if (character !== '{' && character !== '[') {
      at = step(character === '"' ? skipString(text, at) : isLetter(character) ? skipLiteral(text, at) : skipNumber(text, at));
      return true;
    }
    const container: Container = { close: character === '{' ? '}' : ']', keys: new Set() };
    at = skipWhitespace(text, at + 1);
    if (text[at] === container.close) {
      at++;
      return true;
    }
    if (open.push(container) > MAX_DEPTH) refuse('too_deep', `Values are nested more than ${MAX_DEPTH} deep.`, at);
    if (container.close === '}') readKey(container);
    return false;
  };

  /** After a complete value: closes containers until one goes on. */
  const readNext = (): void => {
    at = skipWhitespace(text, at);
    for (let container = open.at(-1); container; container = open.at(-1)) {
      if (text[at] === ',') {
        at = skipWhitespace(text, at + 1);
        if (container.close === '}') readKey(container);
        return;
      }
      if (text[at] !== container.close) refuse('not_json', `A comma or “${container.close}” is missing here.`, at);
      open.pop();
      at = skipWhitespace(text, at + 1);
    }
  };

  do {
    if (readValue()) readNext();
  } while (open.length > 0);
  if (at < text.length) refuse('not_json', 'Something stands after the end of the JSON value.', at);
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[a-zA-Z]/.test(character);
