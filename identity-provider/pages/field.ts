import { type Html, html } from './html.ts';

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'email' | 'password';
  readonly autocomplete: string;
  readonly value?: string | undefined;
  /** Why the value was refused. */
  readonly problem?: string | undefined;
}

/** A labelled input; what is wrong with it is said beside it and read with it. */
export function field({ name, label, type = 'text', autocomplete, value, problem }: Field): Html {
  const invalid = problem ? html` aria-invalid="true" aria-describedby="${name}-problem" autofocus` : '';
  const message = problem ? html`<p class="problem" id="${name}-problem">${problem}</p>` : '';
  const shown = type === 'password' ? '' : html` value="${value}"`;
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <input class="input" id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" required${shown}${invalid} />
    ${message}
  </div>`;
}
