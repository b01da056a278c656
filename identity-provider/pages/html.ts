/** Text that is HTML already. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

type Value = Html | string | undefined | null | readonly Value[];

const shown = (value: Value): string => {
  if (value instanceof Html) return value.text;
  if (typeof value !== 'string') return (value ?? []).map(shown).join('');
  return value.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
};

/** Builds HTML; whatever is put in is text, unless it is `Html`. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Html =>
  new Html(parts.map((part, at) => part + shown(values[at])).join(''));
