import type { PortalConfig } from '../../core/config/portal-config';
import { COMPLETE_LANGUAGES, SOURCE_LANGUAGE } from '../../core/i18n/complete-languages';

/** Enough of a configuration for the setup page to speak the visitor's language; it calls no API. */
export const setupConfig: PortalConfig = {
  apiEndpoint: '',
  emApplicationtoken: '',
  signIn: undefined,
  imagesEndpoint: '',
  dateSettings: { convertToLocalDate: false },
  languageSettings: {
    languages: COMPLETE_LANGUAGES,
    defaultLanguage: SOURCE_LANGUAGE,
    forceSingleLanguage: false,
    showLanguageDropdown: false,
    texts: {},
  },
  organisationName: '',
  brandHue: undefined,
  webFont: undefined,
  accessibilityContact: '',
};
