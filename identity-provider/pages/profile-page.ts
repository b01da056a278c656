import { field } from './field.ts';
import { html } from './html.ts';
import { page } from './page.ts';
import type { Problems } from './problems.ts';
import type { Texts } from './texts.en.ts';

export function profilePage(texts: Texts, uid: string, form: Readonly<Record<string, string>>, problems: Problems = {}): string {
  const of = (name: string) => ({ name, value: form[name], problem: problems[name] });
  return page(
    texts,
    texts.profileTitle,
    html`<form method="post" action="/interaction/${uid}/profile">
      ${field({ ...of('givenName'), label: texts.givenName, autocomplete: 'given-name' })}
      ${field({ ...of('familyName'), label: texts.familyName, autocomplete: 'family-name' })}
      <div class="actions">
        <button class="btn">${texts.save}</button>
        <a class="link" href="/interaction/${uid}/cancel">${texts.cancel}</a>
      </div>
    </form>`,
  );
}
