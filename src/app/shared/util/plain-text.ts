/** The words of a text that may be HTML or Markdown, on one line. For excerpts and previews, never to be put into a page as HTML. */
export function plainText(text: string): string {
  return text
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/!?\[([^\]\n]+)\]\([^)\s]*\)/g, '$1')
    .replace(/^ {0,3}(?:#{1,6}|>|[-*+])\s+/gm, '')
    .replace(/\*\*|`+/g, '')
    .replace(/&(?:nbsp|#160);/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
