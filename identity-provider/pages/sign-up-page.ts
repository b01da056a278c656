import { field } from './field.ts';
import { html } from './html.ts';
import { page } from './page.ts';
import type { Problems } from './problems.ts';
import type { Texts } from './texts.en.ts';

/** @param form what was typed, by name of its field */
export function signUpPage(
  texts: Texts,
  uid: string,
  form: Readonly<Record<string, string>> = {},
  problems: Problems = {},
): string {
  const of = (name: string) => ({ name, value: form[name], problem: problems[name] });
  return page(
    texts,
    texts.signUp,
    html`<form method="post" action="/interaction/${uid}/sign-up">
      ${field({ ...of('givenName'), label: texts.givenName, autocomplete: 'given-name' })}
      ${field({ ...of('familyName'), label: texts.familyName, autocomplete: 'family-name' })}
      ${field({ ...of('email'), label: texts.email, type: 'email', autocomplete: 'email' })}
      ${field({ ...of('password'), label: texts.newPassword, type: 'password', autocomplete: 'new-password' })}
      <div class="actions">
        <button class="btn">${texts.signUp}</button>
        <a class="link" href="/interaction/${uid}">${texts.hasAccount}</a>
      </div>
    </form>`,
  );
}
