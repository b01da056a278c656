import { Html, html } from './html.ts';
import { page } from './page.ts';
import type { Texts } from './texts.en.ts';

/** @param form as `oidc-provider` makes it, with its secret; null when it is done. A script sends it, a button where there is none. */
export function signOutPage(texts: Texts, form: string | null): string {
  if (form === null) return page(texts, texts.signOut, html`<p>${texts.signedOut}</p>`);
  return page(
    texts,
    texts.signingOut,
    html`${new Html(form)}
      <button class="btn" form="op.logoutForm" name="logout" value="yes">${texts.signOut}</button>
      <script src="/assets/sign-out.js"></script>`,
  );
}
