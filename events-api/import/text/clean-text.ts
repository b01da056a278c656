/** Control characters but tabulator and line feed: no text holds them on purpose, and PostgreSQL refuses U+0000. */
const controls = /(?![\n\t])\p{Cc}/gu;

/** A longer text (HTML, Markdown or plain, kept as it is) with line feeds alone as line ends; null when there is nothing in it. */
export function cleanText(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  const clean = text.toWellFormed().replace(/\r\n?/g, '\n').replace(controls, '').trim();
  return clean === '' ? null : clean;
}

/** A name or title: on one line, without blanks around it; null when there is nothing in it. */
export function cleanLine(text: string | null | undefined): string | null {
  return cleanText(text)?.replace(/\s+/g, ' ') ?? null;
}

/** As much of `text` as has place in `maxLength`, with an ellipsis where something is missing. */
export function shorten(text: string, maxLength: number): string {
  return text.length <= maxLength
    ? text
    : `${text
        .slice(0, maxLength - 1)
        .toWellFormed()
        .replace(/\uFFFD$/, '')}…`;
}
