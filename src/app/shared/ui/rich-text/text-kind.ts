export type TextKind = 'plain' | 'markdown' | 'html';

const TAGS =
  'a|abbr|article|b|blockquote|br|center|cite|code|dd|del|div|dl|dt|em|font|h[1-6]|hr|i|iframe|img|ins|li|mark|ol|p|pre|s|script|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|u|ul';

/** A tag of HTML, not just anything between angle brackets: `Vec<String>` is a word of plain text. */
const HTML_TAG = new RegExp(`</?(?:${TAGS})(?:\\s[^<>]*)?/?>`, 'i');
const CHARACTER_REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i;

/** What nobody writes who does not write Markdown. One dash at the start of a line, or one star in it, is not enough. */
const MARKDOWN = [
  /^ {0,3}#{1,6}\s+\S/m,
  /(\*\*|__)(?=\S)[^\n]*?\S\1/,
  /\[[^\]\n]+\]\(\s*(?:https?:|mailto:|tel:)[^)\s]+\s*\)/i,
  /^```/m,
  /(?:^|\s)`[^`\n]+`/,
  /^ {0,3}> \S/m,
  /^ {0,3}[-*+]\s+\S.*\n(?:.*\n)*? {0,3}[-*+]\s+\S/m,
  /^ {0,3}1[.)]\s+\S.*\n(?:.*\n)*? {0,3}2[.)]\s+\S/m,
  /(?:^|\s)\*(?=\S)[^*\n]*[^*\s]\*(?=\W|$)/m,
];

/** How a text from the API is written: organisers paste all three, and no member of the wire says which. */
export function textKind(text: string): TextKind {
  if (HTML_TAG.test(text)) return 'html';
  if (MARKDOWN.some((sign) => sign.test(text))) return 'markdown';
  return CHARACTER_REFERENCE.test(text) ? 'html' : 'plain';
}
