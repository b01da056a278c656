const made = new Map<string, Intl.DateTimeFormat>();

/**
 * A date formatter, made once for each locale and set of options: making one costs about a hundred times as much as
 * using it, and an agenda of 1,000 sessions needs several for each.
 */
export function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let found = made.get(key);
  if (found === undefined) made.set(key, (found = new Intl.DateTimeFormat(customsOf(locale), options)));
  return found;
}

/**
 * Plain `en` is everybody's English, not that of one country: day before month, 24 hours. A portal for the United States
 * offers the language `en-US`.
 */
function customsOf(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}
