import type { MailLanguage } from '../../contract/mail-languages.ts';
import { escapeHtml } from '../calendar/escape-html.ts';
import type { Block, MailBody } from './mail-body.ts';

const FONT = 'font: 16px/1.5 system-ui, sans-serif';
const LINK = 'color: #0b4f8a; font-weight: bold';
const LABEL = 'padding: 2px 12px 2px 0; text-align: start; vertical-align: top; font-weight: bold';

/** The mail as HTML that every reader shows: no pictures, no style sheet, nothing from elsewhere. */
export function writeHtml({ subject, blocks }: MailBody, language: MailLanguage): string {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body lang="${language}" dir="${direction}" style="${FONT}; max-width: 40em; margin: 1em">
${blocks.map(htmlOf).join('\n')}
</body>
</html>
`;
}

function htmlOf(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${linesOf(block.text)}</p>`;
    case 'facts':
      return `<table>\n${block.rows.map(rowOf).join('\n')}\n</table>`;
    case 'list':
      return `<p><strong>${escapeHtml(block.title)}</strong></p>\n<ul>\n${block.items.map((item) => `<li>${linesOf(item)}</li>`).join('\n')}\n</ul>`;
    case 'link':
      return `<p><a href="${escapeHtml(block.address)}" style="${LINK}">${escapeHtml(block.text)}</a></p>`;
  }
}

const rowOf = ([label, value]: readonly [string, string]): string =>
  `<tr><th scope="row" style="${LABEL}">${escapeHtml(label)}</th><td>${linesOf(value)}</td></tr>`;

const linesOf = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');
