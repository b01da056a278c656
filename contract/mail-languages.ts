/** The languages that mails are written in; the first is used when an attendee reads none of them. */
export const mailLanguages = ['en', 'de', 'fr', 'es', 'ar', 'ja'] as const;

export type MailLanguage = (typeof mailLanguages)[number];

/** The language of mails that a BCP 47 tag names, whatever its region (`de-AT` → `de`). */
export function mailLanguageOfTag(tag: string | null): MailLanguage | null {
  const primary = tag?.split('-')[0]?.toLowerCase();
  return mailLanguages.find((language) => language === primary) ?? null;
}
