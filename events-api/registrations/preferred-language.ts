import { type MailLanguage, mailLanguageOfTag } from '../../contract/mail-languages.ts';

/** Nobody reads more; a longer header is not worth the work. */
const MAX_ENTRIES = 20;

/**
 * The language of mails that a browser asks for first (RFC 9110 12.5.4); of equal weights the one that is named first. Null when it
 * names none of them.
 */
export function preferredLanguage(acceptLanguage: string | undefined): MailLanguage | null {
  if (acceptLanguage === undefined) return null;
  let best: { readonly language: MailLanguage | null; readonly weight: number } = { language: null, weight: 0 };
  for (const entry of acceptLanguage.split(',', MAX_ENTRIES)) {
    const [tag = '', parameter = 'q=1'] = entry.split(';').map((part) => part.trim());
    const language = mailLanguageOfTag(tag);
    const weight = /^q=[01](\.\d{1,3})?$/i.test(parameter) ? Number(parameter.slice(2)) : 0;
    if (language && weight > best.weight) best = { language, weight };
  }
  return best.language;
}
