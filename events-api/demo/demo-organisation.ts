import { readdirSync, readFileSync } from 'node:fs';
import { checkOrganisation } from '../organisation/check/check-organisation.ts';
import { moveOrganisation } from '../organisation/move-days.ts';
import type { Organisation } from '../organisation/organisation-file.ts';
import { daysBetween } from '../organisation/zoned-time.ts';

/**
 * The demo organisation with its dates as near to `now` as whole weeks bring them, so that a Thursday stays a Thursday. Its files
 * are organisation files, one for each event and complete in itself.
 */
export function readDemoOrganisation(now: Date): Organisation {
  const organisation = readDemoFile('meridian.json', now);
  const files = readdirSync(new URL('events/', import.meta.url)).map((name) => readDemoFile(`events/${name}`, now));
  return {
    ...organisation,
    buildings: files.flatMap(({ buildings }) => buildings ?? []),
    speakers: files.flatMap(({ speakers }) => speakers ?? []),
    events: files.flatMap(({ events }) => events),
  };
}

function readDemoFile(name: string, now: Date): Organisation {
  const file = checkOrganisation(JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')));
  if (file.asOf === undefined) throw new Error(`${name} does not say as of when its dates are right.`);
  const weeks = Math.floor(daysBetween(file.asOf, now.toISOString()) / 7);
  return moveOrganisation(file, weeks * 7);
}
