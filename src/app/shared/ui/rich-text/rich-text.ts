import { Component, effect, ElementRef, inject, input, ViewEncapsulation } from '@angular/core';

import { plainText } from '../../util/plain-text';
import { textKind } from './text-kind';

/**
 * A text from the API: plain text keeps its paragraphs and line breaks, HTML is cleaned (see `cleanHtml`), Markdown becomes
 * HTML first. Until what does that is loaded the words stand there without their form.
 */
@Component({
  selector: 'app-rich-text',
  template: '',
  styleUrl: './rich-text.css',
  // The nodes come from the text and wear no attributes of this component; its styles are prefixed by hand.
  encapsulation: ViewEncapsulation.None,
  host: { dir: 'auto', '[attr.lang]': 'lang()' },
})
export class RichText {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly text = input.required<string>();
  /** BCP 47 tag of the text's own language. */
  readonly lang = input<string | null>(null);
  /** Level of the highest heading inside. */
  readonly firstHeading = input(3);

  constructor() {
    effect(() => void this.show(this.text(), this.firstHeading()));
  }

  private async show(text: string, firstHeading: number): Promise<void> {
    const kind = textKind(text);
    this.host.replaceChildren(...paragraphs(kind === 'plain' ? text : plainText(text)));
    if (kind === 'plain') return;
    const [{ cleanHtml }, html] = await Promise.all([import('./clean-html'), kind === 'html' ? text : htmlOf(text)]);
    if (this.text() === text) this.host.replaceChildren(cleanHtml(html, firstHeading));
  }
}

async function htmlOf(markdown: string): Promise<string> {
  return (await import('./markdown-to-html')).markdownToHtml(markdown);
}

function paragraphs(text: string): HTMLElement[] {
  return text
    .trim()
    .split(/\r?\n\s*\r?\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => {
      const element = document.createElement('p');
      element.className = 'plain';
      element.textContent = paragraph.trim();
      return element;
    });
}
