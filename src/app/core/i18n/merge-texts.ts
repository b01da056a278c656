import type { Translation } from '@jsverse/transloco';

/** `own` laid over `base`: what a language does not say yet is said in the language of `base`. */
export function mergeTexts(base: Translation, own: Translation): Translation {
  const merged: Translation = { ...base };
  for (const [key, text] of Object.entries(own) as [string, unknown][]) {
    const below: unknown = merged[key];
    merged[key] = isGroup(below) && isGroup(text) ? mergeTexts(below, text) : text;
  }
  return merged;
}

const PLURAL_FORMS = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** What `own` does not say at all is said in the words of `spoken`; plural forms belong to their language and are left alone. */
export function fillGaps(own: Translation, spoken: Translation): Translation {
  const filled: Translation = { ...own };
  for (const [key, text] of Object.entries(spoken) as [string, unknown][]) {
    const known: unknown = filled[key];
    if (isGroup(known) && isGroup(text)) filled[key] = fillGaps(known, text);
    else if (known === undefined && !PLURAL_FORMS.has(key)) filled[key] = text;
  }
  return filled;
}

function isGroup(value: unknown): value is Translation {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
