import type { Block, MailBody } from './mail-body.ts';

/** The mail as plain text. */
export function writeText({ blocks, colon }: MailBody): string {
  return `${blocks.map((block) => textOf(block, colon)).join('\n\n')}\n`;
}

function textOf(block: Block, colon: string): string {
  switch (block.type) {
    case 'paragraph':
      return block.text;
    case 'facts':
      return block.rows.map(([label, value]) => `${label}${colon}${value}`).join('\n');
    case 'list':
      return [`${block.title}${colon}`.trim(), ...block.items.map((item) => `- ${item}`)].join('\n');
    case 'link':
      return [`${block.text}${colon}`.trim(), block.address].join('\n');
  }
}
