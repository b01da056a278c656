import type { MailLanguage } from '../../contract/mail-languages.ts';

/**
 * Keeps a name in another script from turning the words around it (Unicode UAX 9, isolates). Only right-to-left mails have them:
 * elsewhere nothing turns, and old readers show a box.
 */
export const isolate = (text: string, language: MailLanguage): string =>
  language === 'ar' && text !== '' ? `\u2068${text}\u2069` : text;

/** A header is one line, whatever a name holds. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
