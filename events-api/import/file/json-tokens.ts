/** The smallest parts of JSON (RFC 8259). Each function gives the offset behind the part, or what is wrong and where. */
export interface Mistake {
  readonly message: string;
  readonly offset: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PLAIN = 0x20;

export function skipWhitespace(text: string, at: number): number {
  for (
    let code = text.charCodeAt(at);
    code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
    code = text.charCodeAt(at)
  )
    at++;
  return at;
}

export function skipString(text: string, start: number): number | Mistake {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code < FIRST_PLAIN) return { message: 'A line break or control character stands inside a string.', offset: at };
    if (code !== BACKSLASH) continue;
    const length = escapeLength(text, at);
    if (length === 0)
      return { message: 'An escape inside a string is none that JSON knows.', offset: endsInside(text, at) ?? at };
    at += length - 1;
  }
  return { message: 'A string has no end.', offset: text.length };
}

const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** What is left of a number when the text ends inside it. */
const cutNumberPattern = /^(?:-|\.|[eE][+-]?)$/;

export function skipNumber(text: string, at: number): number | Mistake {
  numberPattern.lastIndex = at;
  const end = numberPattern.test(text) ? numberPattern.lastIndex : at;
  if (cutNumberPattern.test(text.slice(end, end + 3))) return { message: 'A number has no end.', offset: text.length };
  return end > at ? end : { message: 'A value is missing here.', offset: at };
}

const literalPattern = /true|false|null/y;

export function skipLiteral(text: string, at: number): number | Mistake {
  literalPattern.lastIndex = at;
  if (literalPattern.test(text)) return literalPattern.lastIndex;
  const isCut = ['true', 'false', 'null'].some((literal) => literal.startsWith(text.slice(at, at + 6)));
  return { message: 'This is no JSON value: text stands in double quotes.', offset: isCut ? text.length : at };
}

const escapePattern = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function escapeLength(text: string, at: number): number {
  escapePattern.lastIndex = at;
  return escapePattern.test(text) ? escapePattern.lastIndex - at : 0;
}

/** The end of the text where it cuts an escape short. */
function endsInside(text: string, at: number): number | undefined {
  return /^\\(?:u[0-9a-fA-F]{0,3})?$/.test(text.slice(at, at + 6)) ? text.length : undefined;
}
