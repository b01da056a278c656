import { field } from './field.ts';
import { type Html, html } from './html.ts';
import { page } from './page.ts';
import type { Problems } from './problems.ts';
import type { Texts } from './texts.en.ts';

/** What a mail would say: nobody sends one here. */
export interface Mail {
  readonly email: string;
  /** Null: there is no account that a mail could go to. */
  readonly code: string | null;
}

function mailNote(texts: Texts, { email, code }: Mail): Html {
  if (code === null) return html`<section class="note"><p>${texts.mailNobody}</p></section>`;
  return html`<section class="note">
    <p>${texts.mailTo} ${email}:</p>
    <p>${texts.mailCode} <code>${code}</code></p>
  </section>`;
}

const codeField = (texts: Texts, problem?: string): Html =>
  field({ name: 'code', label: texts.code, autocomplete: 'one-time-code', problem });

export function verifyPage(texts: Texts, uid: string, mail: Mail, problem?: string): string {
  return page(
    texts,
    texts.verifyTitle,
    html`${mailNote(texts, mail)}
      <form method="post" action="/interaction/${uid}/verify">
        ${codeField(texts, problem)}
        <div class="actions"><button class="btn">${texts.goOn}</button></div>
      </form>
      <form method="post" action="/interaction/${uid}/verify-later">
        <button class="link">${texts.verifyLater}</button>
      </form>`,
  );
}

export function resetPage(texts: Texts, uid: string): string {
  return page(
    texts,
    texts.resetTitle,
    html`<p>${texts.resetHint}</p>
      <form method="post" action="/interaction/${uid}/reset">
        ${field({ name: 'email', label: texts.email, type: 'email', autocomplete: 'username' })}
        <div class="actions">
          <button class="btn">${texts.goOn}</button>
          <a class="link" href="/interaction/${uid}/cancel">${texts.cancel}</a>
        </div>
      </form>`,
  );
}

export function newPasswordPage(texts: Texts, uid: string, mail: Mail, problems: Problems = {}): string {
  return page(
    texts,
    texts.resetTitle,
    html`${mailNote(texts, mail)}
      <form method="post" action="/interaction/${uid}/new-password">
        <input type="hidden" name="email" value="${mail.email}" />
        ${codeField(texts, problems['code'])}
        ${field({ name: 'password', label: texts.newPassword, type: 'password', autocomplete: 'new-password', problem: problems['password'] })}
        <div class="actions"><button class="btn">${texts.save}</button></div>
      </form>`,
  );
}
