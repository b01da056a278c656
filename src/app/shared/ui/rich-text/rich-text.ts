import { Component, effect, ElementRef, inject, input, ViewEncapsulation } from '@angular/core';

import { plainText } from '../../util/plain-text';
import { isRich } from './is-rich';

/**
 * A text from the API: plain text keeps its paragraphs and line breaks, HTML is cleaned (see `cleanHtml`). Until the
 * cleaner is loaded the words stand there without their form.
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
    if (!isRich(text)) {
      this.host.replaceChildren(...paragraphs(text));
      return;
    }
    this.host.replaceChildren(...paragraphs(plainText(text)));
    const { cleanHtml } = await import('./clean-html');
    if (this.text() === text) this.host.replaceChildren(cleanHtml(text, firstHeading));
  }
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
