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

function isGroup(value: unknown): value is Translation {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
