import { type Html, html } from './html.ts';
import type { Texts } from './texts.en.ts';

/** The frame of every page: one column, the organisation's mark above, what this provider is below. */
export function page(texts: Texts, title: string, content: Html): string {
  return html`<!doctype html>
    <html lang="${texts.language}" dir="${texts.language === 'ar' ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – ${texts.organisation}</title>
        <link rel="icon" href="/assets/mark.svg" />
        <link rel="stylesheet" href="/assets/style.css" />
      </head>
      <body class="provider">
        <header><img src="/assets/mark.svg" alt="" width="28" height="28" />${texts.organisation}</header>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
        <footer class="hint">${texts.notice}</footer>
      </body>
    </html>`.text;
}
