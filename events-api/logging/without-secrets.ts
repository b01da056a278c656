import { REGISTRATION_KEY_PARAMETER, TOKEN_PARAMETER } from '../../contract/paths.ts';

const parameter = new RegExp(`\\b(${TOKEN_PARAMETER}|${REGISTRATION_KEY_PARAMETER})=[^&\\s"']*`, 'gi');
const bearer = /\bbearer\s+[^\s"',]+/gi;

/** A text without the values of application tokens, keys of personal links and bearers that it may quote. */
export function withoutSecrets(text: string): string {
  return text.replace(parameter, '$1=…').replace(bearer, 'Bearer …');
}
