import Type from 'typebox';

/** `2026-01-31T09:30:00`: what the clock at the venue shows. Never with `Z` or an offset, because clients print it as it stands. */
export const WallClock = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
  description: 'Wall clock of the event, no offset',
});

/** `2026-01-31T08:30:00Z`: the instant itself. */
export const UtcInstant = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$', description: 'Instant in UTC' });

/** `2026-01-31`. */
export const CalendarDate = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'Calendar date' });
