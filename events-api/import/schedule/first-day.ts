import { moveOrganisation } from '../../organisation/move-days.ts';
import type { Organisation } from '../../organisation/organisation-file.ts';
import { daysBetween } from '../../organisation/zoned-time.ts';
import { ImportError } from '../import-error.ts';

/** Moves everything so that the first event begins on `firstDay` (`YYYY-MM-DD`); as it is when there is none. */
export function moveToFirstDay(organisation: Organisation, firstDay: string | undefined): Organisation {
  const [start] = organisation.events.map((event) => event.start).sort();
  if (firstDay === undefined || start === undefined) return organisation;
  try {
    return moveOrganisation(organisation, daysBetween(start, firstDay));
  } catch (error) {
    if (error instanceof RangeError) {
      throw new ImportError('wrong_time', `The dates cannot be moved to ${firstDay}: ${error.message}.`, {
        hint: 'A first day looks like 2027-01-30.',
      });
    }
    throw error;
  }
}
