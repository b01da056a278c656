import type { PassEntry } from '../../organisation/pass-entry.ts';
import type { ReadContext } from '../schedule-reader.ts';
import { shorten } from '../text/clean-text.ts';
import type { SchedulePass } from './schedule.ts';

/** Schedules do not say how many there are of a pass; this many is as good as no limit (the largest event has as many seats). */
const UNLIMITED = 50_000;

/**
 * A pass that the file calls sold out has no allocation and is hidden. An event that is moved to another date (`firstDay`) starts anew:
 * what was sold then says nothing of it.
 */
export function passEntries(passes: readonly SchedulePass[], eventId: string, { options, report }: ReadContext): PassEntry[] {
  if (passes.length > 0)
    report.note(`The file does not say how many passes there are: those on sale have an allocation of ${UNLIMITED}.`);
  return passes.map(({ key, name, description, price, currency, isSoldOut }) => {
    const isHidden = isSoldOut && options.firstDay === undefined;
    if (isHidden) report.note(`The pass “${name}” is sold out in the file: it has an allocation of 0 and is not shown.`);
    return {
      id: `${eventId}/${key}`,
      name: shorten(name, 200),
      description: description === null ? null : shorten(description, 2000),
      price,
      currency,
      allocated: isHidden ? 0 : UNLIMITED,
    };
  });
}
