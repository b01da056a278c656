import type { Block, MailBody } from './mail-body.ts';

/** The mail as plain text. */
export function writeText({ blocks }: MailBody): string {
  return `${blocks.map(textOf).join('\n\n')}\n`;
}

function textOf(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return block.text;
    case 'facts':
      return block.rows.map(([label, value]) => `${label}: ${value}`).join('\n');
    case 'list':
      return [`${block.title}:`, ...block.items.map((item) => `- ${item}`)].join('\n');
    case 'link':
      return `${block.text}:\n${block.address}`;
  }
}
