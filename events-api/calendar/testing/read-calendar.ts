import ICAL from 'ical.js';

export interface ReadEntry {
  readonly uid: string;
  readonly summary: string;
  readonly start: Date;
  readonly end: Date;
  readonly zone: string;
  readonly location: string | null;
  readonly description: string | null;
  readonly html: string | null;
  readonly url: string | null;
  readonly status: string;
  readonly sequence: number;
}

/** Reads a calendar file as a calendar would: zones by the VTIMEZONE of the file and nothing else. */
export function readCalendar(file: string): { readonly method: string; readonly entries: readonly ReadEntry[] } {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const entries = calendar.getAllSubcomponents('vevent').map((component): ReadEntry => {
    const event = new ICAL.Event(component);
    const text = (name: string): string | null => component.getFirstPropertyValue(name) as string | null;
    return {
      uid: event.uid,
      summary: event.summary,
      start: event.startDate.toJSDate(),
      end: event.endDate.toJSDate(),
      zone: event.startDate.zone.tzid,
      location: text('location'),
      description: text('description'),
      html: unescaped(text('x-alt-desc')),
      url: text('url'),
      status: text('status') ?? '',
      sequence: event.sequence,
    };
  });
  return { method: calendar.getFirstPropertyValue('method') as string, entries };
}

/** The library does not know that this property is a text (RFC 5545 3.3.11), as every property is that begins with X-. */
const unescaped = (text: string | null): string | null =>
  text?.replace(/\\([nN;,\\])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter)) ?? null;
