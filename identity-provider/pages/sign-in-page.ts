import { DEMO_PASSWORD, demoPeople } from '../accounts/demo-people.ts';
import { field } from './field.ts';
import { html } from './html.ts';
import { page } from './page.ts';
import type { Texts } from './texts.en.ts';

export interface SignInForm {
  readonly email?: string | undefined;
  readonly problem?: string | undefined;
}

/** @param uid of the interaction */
export function signInPage(texts: Texts, uid: string, { email, problem }: SignInForm = {}): string {
  const people = demoPeople.map(
    (person) =>
      html`<li>
        <strong>${person.givenName} ${person.familyName}</strong>
        ${person.email}${person.isEmailVerified ? '' : ` (${texts.unverified})`}
      </li>`,
  );
  return page(
    texts,
    texts.signIn,
    html`<form method="post" action="/interaction/${uid}/sign-in">
        ${field({ name: 'email', label: texts.email, type: 'email', autocomplete: 'username', value: email, problem })}
        ${field({ name: 'password', label: texts.password, type: 'password', autocomplete: 'current-password' })}
        <div class="actions">
          <button class="btn">${texts.signIn}</button>
          <a class="link" href="/interaction/${uid}/sign-up">${texts.signUp}</a>
        </div>
      </form>
      <p class="actions">
        <a class="link" href="/interaction/${uid}/reset">${texts.forgotten}</a>
        <a class="link" href="/interaction/${uid}/cancel">${texts.cancel}</a>
      </p>
      <section class="note">
        <h2>${texts.demoPeople}</h2>
        <ul>
          ${people}
        </ul>
        <p>${texts.demoPassword} <code>${DEMO_PASSWORD}</code></p>
      </section>`,
  );
}
