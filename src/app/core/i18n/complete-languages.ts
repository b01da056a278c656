/** Languages whose file holds every text; a spec compares them. Others are filled up with English. */
export const COMPLETE_LANGUAGES = ['en', 'de'] as const;

/** The language that every other is filled up with. */
export const SOURCE_LANGUAGE = 'en';
