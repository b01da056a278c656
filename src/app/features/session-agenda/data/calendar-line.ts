/** Octets of a line without its end (RFC 5545 3.1). */
const LONGEST = 75;

const encoder = new TextEncoder();

/** One content line, folded between characters and ended as RFC 5545 3.1 says. */
export function calendarLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

/** A value of type TEXT (RFC 5545 3.3.11); control characters are not allowed in one. */
export function calendarText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** An instant in UTC: `20260131T083000Z` (RFC 5545 3.3.5). */
export function calendarTime(instant: number): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}
