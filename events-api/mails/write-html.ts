import type { MailLanguage } from '../../contract/mail-languages.ts';
import { escapeHtml } from '../calendar/escape-html.ts';
import type { Block, MailBody } from './mail-body.ts';

/** Faces of the reader's own machine; quotes would end the attribute. */
const FACES = '-apple-system, Segoe UI, Roboto, Helvetica Neue, Liberation Sans, Arial, Noto Sans Arabic, sans-serif';
const INK = '#1a1412';
const QUIET = '#57504d';
const RULE = '#ddd8d5';

const BODY = `margin: 0; padding: 24px 16px; background: #ffffff; color: ${INK}; font: 16px/1.5 ${FACES}`;
const SHEET = 'max-width: 576px; margin: 0 auto';
/** The house's bar on a hairline. */
const BAR = `width: 72px; height: 4px; background: ${INK}; font-size: 0; line-height: 0`;
const HEADING = `margin: 0 0 24px; padding-top: 16px; border-top: 1px solid ${RULE}; font-size: 24px; line-height: 1.25; font-weight: 600`;
const TABLE = 'width: 100%; margin: 24px 0; border-collapse: collapse';
const CELL = `padding: 10px 0; border-top: 1px solid ${RULE}; text-align: start; vertical-align: top`;
const LABEL = `${CELL}; width: 34%; padding-inline-end: 16px; color: ${QUIET}; font-size: 14px; font-weight: normal`;
const LIST = 'margin: 0 0 24px; padding: 0; list-style: none';
const BUTTON = `display: inline-block; padding: 12px 24px; border-radius: 2px; background: ${INK}; color: #ffffff; font-weight: 600; text-decoration: none`;
const LINK = `color: ${INK}; font-weight: 600`;

/** The mail as HTML that every reader shows: no pictures, no style sheet, nothing from elsewhere. */
export function writeHtml({ subject, blocks }: MailBody, language: MailLanguage): string {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const first = blocks.find(({ type }) => type === 'link');
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body lang="${language}" dir="${direction}" style="${BODY}">
<div style="${SHEET}">
<div style="${BAR}">&nbsp;</div>
<h1 style="${HEADING}">${escapeHtml(subject)}</h1>
${blocks.map((block) => htmlOf(block, block === first)).join('\n')}
</div>
</body>
</html>
`;
}

/** @param isFirstLink what the mail asks for first stands out */
function htmlOf(block: Block, isFirstLink: boolean): string {
  switch (block.type) {
    case 'paragraph':
      return `<p style="margin: 16px 0">${linesOf(block.text)}</p>`;
    case 'facts':
      return `<table style="${TABLE}; border-bottom: 1px solid ${RULE}">\n${block.rows.map(rowOf).join('\n')}\n</table>`;
    case 'list':
      return `<p style="margin: 24px 0 8px"><strong>${escapeHtml(block.title)}</strong></p>
<ul style="${LIST}">\n${block.items.map(itemOf).join('\n')}\n</ul>`;
    case 'link':
      return `<p style="margin: 16px 0"><a href="${escapeHtml(block.address)}" style="${isFirstLink ? BUTTON : LINK}">${escapeHtml(block.text)}</a></p>`;
  }
}

const rowOf = ([label, value]: readonly [string, string]): string =>
  `<tr><th scope="row" style="${LABEL}">${escapeHtml(label)}</th><td style="${CELL}; font-weight: 600">${linesOf(value)}</td></tr>`;

const itemOf = (item: string): string => `<li style="${CELL}">${linesOf(item)}</li>`;

const linesOf = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');
