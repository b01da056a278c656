import { ImportError, type ImportErrorCode } from '../import-error.ts';
import { skipLiteral, skipNumber, skipString, skipWhitespace, type Mistake } from './json-tokens.ts';
import { placeInText } from './text-position.ts';

/** Schedules nest ten deep; what goes further is no schedule. */
const MAX_DEPTH = 100;
/** FOSDEM's 900 sessions have 50,000 values; a value takes up to 100 bytes of memory. */
const MAX_VALUES = 1_000_000;

/**
 * Goes once over the text of a JSON file (RFC 8259) and throws an ImportError with line and column where it is not JSON, ends early,
 * nests too deep, holds too many values or names a member twice. `JSON.parse` itself knows no such limits and not always the place.
 */
export function scanJson(text: string, file: string): void {
  new JsonScan(text, file).run();
}

interface Container {
  readonly close: '}' | ']';
  /** The keys of an object so far; a second one of a name contradicts the first. */
  readonly keys: Set<string>;
}

class JsonScan {
  readonly #text: string;
  readonly #file: string;
  readonly #open: Container[] = [];
  #values = 0;
  #at = 0;

  constructor(text: string, file: string) {
    this.#text = text;
    this.#file = file;
  }

  run(): void {
    this.#goTo(0);
    do {
      if (this.#readValue()) this.#readNext();
    } while (this.#open.length > 0);
    if (this.#at < this.#text.length) this.#refuse('not_json', 'Something stands after the end of the JSON value.');
  }

  /** Steps into a container or over a single value; tells whether the value is complete. */
  #readValue(): boolean {
    if (++this.#values > MAX_VALUES) this.#refuse('too_many_values', `The file holds more than ${MAX_VALUES} values.`);
    const character = this.#peek();
    if (character === '{') return this.#enter({ close: '}', keys: new Set() });
    if (character === '[') return this.#enter({ close: ']', keys: new Set() });
    const skip = character === '"' ? skipString : /[a-z]/i.test(character) ? skipLiteral : skipNumber;
    this.#goTo(this.#end(skip(this.#text, this.#at)));
    return true;
  }

  /** Tells whether the container is complete, which an empty one is. */
  #enter(container: Container): boolean {
    this.#goTo(this.#at + 1);
    if (this.#peek() === container.close) {
      this.#goTo(this.#at + 1);
      return true;
    }
    if (this.#open.push(container) > MAX_DEPTH) this.#refuse('too_deep', `Values are nested more than ${MAX_DEPTH} deep.`);
    if (container.close === '}') this.#readKey(container);
    return false;
  }

  /** After a complete value: closes containers until one goes on. */
  #readNext(): void {
    for (let container = this.#open.at(-1); container; container = this.#open.at(-1)) {
      if (this.#peek() === ',') {
        this.#goTo(this.#at + 1);
        if (container.close === '}') this.#readKey(container);
        return;
      }
      if (this.#peek() !== container.close) this.#refuse('not_json', `A comma or “${container.close}” is missing here.`);
      this.#open.pop();
      this.#goTo(this.#at + 1);
    }
  }

  #readKey({ keys }: Container): void {
    if (this.#peek() !== '"') this.#refuse('not_json', 'The name of a member is missing here.');
    const end = this.#end(skipString(this.#text, this.#at));
    const key = this.#text.slice(this.#at + 1, end - 1);
    if (keys.has(key)) this.#refuse('duplicate_id', `The member “${key}” stands twice in one object.`);
    keys.add(key);
    this.#goTo(end);
    if (this.#peek() !== ':') this.#refuse('not_json', 'A colon is missing here.');
    this.#goTo(this.#at + 1);
  }

  #peek(): string {
    return this.#text.charAt(this.#at);
  }

  #goTo(offset: number): void {
    this.#at = skipWhitespace(this.#text, offset);
  }

  #end(result: number | Mistake): number {
    return typeof result === 'number' ? result : this.#refuse('not_json', result.message, result.offset);
  }

  #refuse(code: ImportErrorCode, message: string, offset = this.#at): never {
    const isCut = code === 'not_json' && offset >= this.#text.length;
    throw new ImportError(isCut ? 'truncated' : code, isCut ? 'The file ends early: it has been cut off.' : message, {
      file: this.#file,
      place: placeInText(this.#text, offset),
    });
  }
}
