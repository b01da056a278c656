import { InjectionToken } from '@angular/core';

import type { SignInSettings } from './sign-in-settings';

/** Texts as in `i18n/{tag}.json`: groups in groups, or whole keys with dots. */
export interface OwnTexts {
  readonly [key: string]: string | OwnTexts;
}

/**
 * What a marketer sets in `config.json`, checked and shaped (`readPortalConfig`). The key names are those of the
 * published sample event website, so that its settings can be taken over.
 */
export interface PortalConfig {
  /** Address of the Events API, absolute, with a trailing slash. */
  readonly apiEndpoint: string;
  /** Token of the web application; goes with every call to the Events API and nowhere else. */
  readonly emApplicationtoken: string;
  /** With whom people sign in; undefined where nobody does. */
  readonly signIn: SignInSettings | undefined;
  /** Address, absolute and with a trailing slash, under which pictures named by a relative address are found. */
  readonly imagesEndpoint: string;
  readonly dateSettings: DateSettings;
  readonly languageSettings: LanguageSettings;
  /** Name in the header and in page titles; empty when the marketer gave none. */
  readonly organisationName: string;
  /** Hue of the whole palette, 0–359 (OKLCH degrees); the house's own when absent. */
  readonly brandHue: number | undefined;
  readonly webFont: WebFont | undefined;
  /** Where people tell what gets in their way: a mail address, a whole web address, or words; empty when the marketer gave none. */
  readonly accessibilityContact: string;
}

export interface DateSettings {
  /** Show times in the visitor's zone before the visitor has chosen. */
  readonly convertToLocalDate: boolean;
}

export interface LanguageSettings {
  /** BCP 47 tags with a file `i18n/{tag}.json` each, in the order of the switch. */
  readonly languages: readonly string[];
  /** The language when nothing says another; one of `languages`. */
  readonly defaultLanguage: string;
  /** Always the default language, whatever the browser says. */
  readonly forceSingleLanguage: boolean;
  readonly showLanguageDropdown: boolean;
  /** The marketer's own words by language tag, laid over those of the file. */
  readonly texts: Readonly<Record<string, OwnTexts>>;
}

/** A display face served from the portal's own origin. */
export interface WebFont {
  readonly family: string;
  /** Address relative to the portal, such as `fonts/our-face.woff2`. */
  readonly url: string;
}

export const PORTAL_CONFIG = new InjectionToken<PortalConfig>('PORTAL_CONFIG');
