import type { MailLanguage } from '../../contract/mail-languages.ts';

/** Texts that may be the English ones: names, and words that a language shares with English. */
export const sameAsEnglish: Readonly<Record<MailLanguage, readonly string[]>> = {
  en: [],
  de: [
    ...['Blog', 'Brainstorming', 'Briefing', 'Filter', 'Keynote', 'Link', 'Links', 'LinkedIn', 'Online', 'Session'],
    ...['Sessions', 'Tickets', 'Tracks', 'Webinar', 'Website', 'X (Twitter)'],
  ],
  fr: [
    ...['Blog', 'Briefing', 'Description', 'E-mail', 'Format', 'LinkedIn', 'Publications', 'Session', 'Sessions'],
    ...['Sponsors', 'Total', 'Type', 'X (Twitter)'],
  ],
  es: ['Blog', 'LinkedIn', 'No', 'Total', 'X (Twitter)'],
  ar: ['LinkedIn', 'X (Twitter)'],
  ja: ['LinkedIn'],
};
