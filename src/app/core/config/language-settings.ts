import type { LanguageSettings, OwnTexts } from './portal-config';
import type { SettingsReader } from './settings-reader';
import { COMPLETE_LANGUAGES } from '../i18n/complete-languages';

/** Windows language ids of the published sample's `websiteLanguageLcid`, for the languages the portal comes with. */
const TAG_OF_LCID: Readonly<Record<string, string>> = {
  '1025': 'ar',
  '1031': 'de',
  '1033': 'en',
  '1034': 'es',
  '1036': 'fr',
  '1041': 'ja',
  '3082': 'es',
};

/** Languages on offer and the one to begin with; both by language tag, the second also by Windows language id. */
export function readLanguageSettings(settings: SettingsReader): LanguageSettings {
  const languages = settings.texts('languages', COMPLETE_LANGUAGES);
  for (const tag of languages) if (!isLanguageTag(tag)) settings.report('languages', 'notALanguage', tag);

  return {
    languages,
    defaultLanguage: defaultLanguage(settings, languages),
    forceSingleLanguage: settings.flag('forceSingleLanguage', false),
    showLanguageDropdown: settings.flag('showLanguageDropdown', true),
    texts: ownTexts(settings.group('texts'), languages),
  };
}

function ownTexts(settings: SettingsReader, languages: readonly string[]): Record<string, OwnTexts> {
  const spoken = languages.filter((tag) => settings.has(tag));
  for (const tag of spoken) settings.group(tag);
  return Object.fromEntries(spoken.map((tag) => [tag, settings.raw(tag) as OwnTexts]));
}

function defaultLanguage(settings: SettingsReader, languages: readonly string[]): string {
  const first = languages[0] ?? 'en';
  const chosen = settings.text('defaultLanguage', '');
  if (chosen !== '') {
    if (languages.includes(chosen)) return chosen;
    settings.report('defaultLanguage', 'unknownLanguage', chosen);
    return first;
  }
  const lcid = settings.raw('websiteLanguageLcid');
  if (lcid === undefined || lcid === null || lcid === '') return first;
  const written = typeof lcid === 'string' ? lcid : JSON.stringify(lcid);
  const tag = TAG_OF_LCID[written];
  if (tag !== undefined && languages.includes(tag)) return tag;
  settings.report('websiteLanguageLcid', 'unknownLanguage', written);
  return first;
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
