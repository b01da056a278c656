import { mailLanguages } from '../../../../contract/mail-languages.ts';

/** Languages whose file holds every text, those of the mails; a spec compares them. Others are filled up with English. */
export const COMPLETE_LANGUAGES = mailLanguages;

/** The language that every other is filled up with. */
export const SOURCE_LANGUAGE = 'en';
