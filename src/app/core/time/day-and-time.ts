/** A day before its time, as the language puts them together: "Mon 10 Aug, 09:00", "8月10日(月) 09:00". */
export function dayAndTime(day: string, time: string, locale: string): string {
  const [language = ''] = locale.split('-', 1);
  return `${day}${BETWEEN[language] ?? ', '}${time}`;
}

const BETWEEN: Readonly<Record<string, string>> = { ar: '، ', fa: '، ', ur: '، ', ja: ' ', zh: ' ', ko: ' ' };
