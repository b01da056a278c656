import type { PortalConfig } from '../../config/portal-config';

export const API = 'https://api.example/EvtMgmt/api/v2.0/';

/** A configuration as `readPortalConfig` shapes it. */
export function portalConfig(overrides: Partial<PortalConfig> = {}): PortalConfig {
  return {
    apiEndpoint: API,
    emApplicationtoken: 'the-token',
    signIn: undefined,
    imagesEndpoint: API,
    dateSettings: { convertToLocalDate: false },
    languageSettings: {
      languages: ['en'],
      defaultLanguage: 'en',
      forceSingleLanguage: false,
      showLanguageDropdown: true,
      texts: {},
    },
    organisationName: 'Meridian',
    brandHue: undefined,
    webFont: undefined,
    accessibilityContact: '',
    ...overrides,
  };
}
