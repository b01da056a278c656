/** Names that `Intl` does not give back, or that say less than their users mean by them. */
const specialNames: ReadonlyMap<string, string> = new Map([
  // OPass comes from Taiwan: its 中文 is the Chinese that is written there.
  ['中文', 'zh-TW'],
  ['漢語', 'zh-TW'],
  ['華語', 'zh-TW'],
  ['国语', 'zh-CN'],
  ['台語', 'nan-TW'],
  ['mandarin', 'zh'],
]);

const knownLanguages = (
  'ar bg bn ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ka ko lt lv ml mr ms nb nl nn no pl pt ro ru sk sl sq sr sv ta te th tr uk ' +
  'ur vi zh zh-Hans zh-Hant pt-BR en-GB en-US fr-CA de-AT'
).split(' ');

/**
 * The BCP 47 tag for what a schedule says of a language: a tag (`de`, `zh-tw`, `en_US`), or a name in English or in the language itself
 * (`German`, `Deutsch`, `中文`). Undefined for anything else.
 */
export function findLanguageTag(text: string): string | undefined {
  const name = text.trim().toLowerCase();
  return specialNames.get(name) ?? tagOfName().get(name) ?? canonicalTag(name.replaceAll('_', '-'));
}

/** `de-formal`, as pretalx calls it, is a way to address people and no other language. */
function canonicalTag(tag: string): string | undefined {
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(tag)) return undefined;
  try {
    const [canonical] = Intl.getCanonicalLocales(tag.replace(/-(in)?formal$/, ''));
    return canonical !== undefined && isLanguage(canonical) ? canonical : undefined;
  } catch {
    return undefined;
  }
}

function isLanguage(tag: string): boolean {
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag.split('-')[0] ?? '') !== undefined;
}

let names: ReadonlyMap<string, string> | undefined;

function tagOfName(): ReadonlyMap<string, string> {
  names ??= new Map(
    knownLanguages.flatMap((tag) =>
      ['en', tag].flatMap((locale): [string, string][] => {
        const name = new Intl.DisplayNames([locale], { type: 'language' }).of(tag);
        return name === undefined ? [] : [[name.toLowerCase(), tag]];
      }),
    ),
  );
  return names;
}
