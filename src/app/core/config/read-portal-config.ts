import { endpoint, ownAddress } from './addresses';
import type { ConfigProblem } from './config-problem';
import { readLanguageSettings } from './language-settings';
import type { PortalConfig, WebFont } from './portal-config';
import { SettingsReader } from './settings-reader';
import type { SignInSettings } from './sign-in-settings';

/** See `readSignInSettings`, which is loaded only where sign-in is on. */
export type ReadSignIn = (settings: SettingsReader, portal: URL) => SignInSettings | undefined;

export type ConfigOutcome = { readonly config: PortalConfig } | { readonly problems: readonly ConfigProblem[] };

/**
 * Checks and shapes the content of `config.json`. Keys that the portal does not know are left alone: the published
 * sample had more of them.
 *
 * @param portal the portal's own base address; relative addresses hang on it
 * @param readSignIn reads with whom people sign in; left out, nobody does
 */
export function readPortalConfig(content: unknown, portal: URL, readSignIn?: ReadSignIn): ConfigOutcome {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return { problems: [{ key: '', fault: 'notAnObject' }] };
  }
  const settings = new SettingsReader(content as Readonly<Record<string, unknown>>);
  const apiEndpoint = endpoint(settings, 'apiEndpoint', portal);
  const config: PortalConfig = {
    apiEndpoint,
    emApplicationtoken: readToken(settings),
    signIn: settings.flag('isAuthenticationEnabled', false) ? readSignIn?.(settings, portal) : undefined,
    imagesEndpoint: readImagesEndpoint(settings, apiEndpoint, portal),
    dateSettings: { convertToLocalDate: settings.group('dateSettings').flag('convertToLocalDate', false) },
    languageSettings: readLanguageSettings(settings.group('languageSettings')),
    organisationName: settings.text('organisationName', ''),
    brandHue: readHue(settings),
    webFont: settings.has('webFont') ? readWebFont(settings.group('webFont'), portal) : undefined,
    accessibilityContact: settings.text('accessibilityContact', ''),
  };
  return settings.problems.length === 0 ? { config } : { problems: settings.problems };
}

/** A token is one word; angle brackets or blanks come from a template that was not filled in. */
function readToken(settings: SettingsReader): string {
  const token = settings.requiredText('emApplicationtoken');
  if (/^[<{[].*[>}\]]$/.test(token)) settings.report('emApplicationtoken', 'placeholder');
  else if (/\s/.test(token)) settings.report('emApplicationtoken', 'hasSpaces');
  return token;
}

/**
 * The published sample kept its default pictures in a folder of its own (`assets/images/`). This portal draws them, so
 * only a whole address matters: that of a server which holds the pictures of events, speakers and sponsors.
 */
function readImagesEndpoint(settings: SettingsReader, apiEndpoint: string, portal: URL): string {
  const isWholeAddress = /^https?:/i.test(settings.text('imagesEndpoint', ''));
  return isWholeAddress ? endpoint(settings, 'imagesEndpoint', portal) : apiEndpoint;
}

function readHue(settings: SettingsReader): number | undefined {
  const hue = settings.raw('brandHue');
  if (hue === undefined || hue === null) return undefined;
  if (typeof hue === 'number' && hue >= 0 && hue < 360) return hue;
  settings.report('brandHue', 'notAHue', JSON.stringify(hue));
  return undefined;
}

function readWebFont(settings: SettingsReader, portal: URL): WebFont {
  return { family: settings.requiredText('family'), url: ownAddress(settings, 'url', portal) };
}
