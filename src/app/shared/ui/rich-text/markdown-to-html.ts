import { Marked } from 'marked';

/** A line break stays one, as people expect who have never heard of Markdown; tables, pictures and tags become their words. */
const reader = new Marked({
  gfm: true,
  breaks: true,
  tokenizer: { html: () => undefined, tag: () => undefined, table: () => undefined },
  renderer: { image: ({ text }) => text },
});

/** Of a text that `textKind` takes for Markdown. The result comes from outside as the text does: it still has to be cleaned. */
export function markdownToHtml(text: string): string {
  return reader.parse(text, { async: false });
}
