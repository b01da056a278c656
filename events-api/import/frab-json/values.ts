type Localizable = string | Readonly<Record<string, string>> | null | undefined;

/** JSON says `null` where XML has no element. */
export function orUndefined<T>(value: T | null | undefined): T | undefined {
  return value ?? undefined;
}

/** The text in the language asked for, else in English, else in any. */
export function localText(text: Localizable, language: string | undefined): string | undefined {
  if (text === null || text === undefined || typeof text === 'string') return orUndefined(text);
  const languages = new Map(Object.entries(text));
  return languages.get(language?.split('-')[0]?.toLowerCase() ?? '') ?? languages.get('en') ?? languages.values().next().value;
}

/** What a room or track is called: some files write the name alone, others an object around it. */
export function nameOf(
  thing: string | { readonly name?: string | null; readonly slug?: string | null } | null | undefined,
): string | undefined {
  if (typeof thing === 'string') return thing;
  return thing?.name ?? thing?.slug ?? undefined;
}
