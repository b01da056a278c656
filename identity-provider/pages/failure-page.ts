import { html } from './html.ts';
import { page } from './page.ts';
import type { Texts } from './texts.en.ts';

/** @param error code of OAuth 2.0, for developers */
export function failurePage(texts: Texts, error: string, description: string | undefined): string {
  const details = html`<p class="hint">${error}${description ? ': ' : ''}${description}</p>`;
  return page(
    texts,
    texts.failureTitle,
    html`<p>${texts.failureHint}</p>
      ${details}`,
  );
}
