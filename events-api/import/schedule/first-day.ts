import { moveOrganisation } from '../../organisation/move-days.ts';
import type { Organisation } from '../../organisation/organisation-file.ts';
import { daysBetween } from '../../organisation/zoned-time.ts';
import { ImportError } from '../import-error.ts';
import { findDate } from '../time/date-time.ts';

/** Moves everything so that the first event begins on `firstDay` (`YYYY-MM-DD`); as it is when there is none. */
export function moveToFirstDay(organisation: Organisation, firstDay: string | undefined): Organisation {
  const [start] = organisation.events.map((event) => event.start).sort();
  if (firstDay === undefined || start === undefined) return organisation;
  if (findDate(firstDay) !== firstDay) {
    throw new ImportError('wrong_option', `“${firstDay}” is no day.`, { hint: 'A first day looks like --first-day 2027-01-30.' });
  }
  try {
    return moveOrganisation(organisation, daysBetween(start, firstDay));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ImportError('wrong_time', `The dates in the file cannot be moved: ${error.message}.`);
  }
}
