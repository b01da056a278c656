import slugify from '@sindresorhus/slugify';
import { importedId } from '../store/ids.ts';

/** Long enough for every name that means something, short enough for a poster. */
const LONGEST = 80;

/**
 * An address for an event from its name: lower-case ASCII letters, digits and hyphens (`Zürich Café 2026` → `zuerich-cafe-2026`). Names in scripts
 * of which nothing is left get a short one that is the same in every database.
 * @param isTaken whether another event has the address
 */
export function makeReadableEventId(name: string, externalId: string, isTaken: (address: string) => boolean): string {
  const words = slugify(name, { decamelize: false })
    .replace(/[^a-z0-9-]/g, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
  const address = words.length > 1 && /[a-z]/.test(words) ? words : `event-${importedId('event', externalId).slice(0, 8)}`;
  if (!isTaken(address)) return address;
  for (let number = 2; ; number++) if (!isTaken(`${address}-${number}`)) return `${address}-${number}`;
}
