import Type from 'typebox';

/**
 * A wall-clock time as people write it on a programme: `2026-01-31T09:30`, seconds optional. The zone is the event's. An offset
 * (`+01:00`) follows only where the clock shows the same time twice, to say which of the two is meant.
 */
export const WallTimeSchema = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?([+-]\\d{2}:\\d{2})?$',
  description:
    'A wall-clock time in the zone of the event: 2026-01-31T09:30; an offset only to choose between two equal readings.',
});
