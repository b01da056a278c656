import { findJsonObject, findJsonObjects, isObject, type ScheduleDocument } from '../document.ts';
import { checkShape } from '../file/check-shape.ts';
import { getJson } from '../get-json.ts';
import { ImportError } from '../import-error.ts';
import type { ScheduleReader } from '../schedule-reader.ts';
import { buildOrganisation } from '../schedule/build-organisation.ts';
import { findWritten, type Written } from './choose-language.ts';
import { mainLanguage, opassSchedule } from './map-sessions.ts';
import { opassSponsorships } from './map-sponsors.ts';
import { OpassSessionsSchema, OpassSponsorsSchema } from './schema.ts';

/** The files of COSCUP and other conferences that OPass shows: session.json, and sponsor.json where it is there. */
export const opassReader: ScheduleReader = {
  format: 'opass',
  mainParts: ['session'],
  partOf,
  read: (documents, context) => {
    const { path, json } = getJson(documents, 'session');
    const opass = checkShape(OpassSessionsSchema, json, path);
    const asked = getWritten(context.options.language, path);
    const schedule = opassSchedule(opass, path, asked);
    if (!documents.has('sponsor')) return buildOrganisation(schedule, context);
    const sponsor = getJson(documents, 'sponsor');
    const sponsors = checkShape(OpassSponsorsSchema, sponsor.json, sponsor.path);
    return buildOrganisation(
      { ...schedule, sponsorships: opassSponsorships(sponsors, asked ?? mainLanguage(opass), context.report) },
      context,
    );
  },
};

/** Throws an ImportError for a language that the files do not have. */
function getWritten(language: string | undefined, file: string): Written | undefined {
  const written = findWritten(language);
  if (language === undefined || written !== undefined) return written;
  throw new ImportError('wrong_option', `The files say everything in Chinese and English, and nothing in “${language}”.`, {
    file,
    hint: 'Choose with --language zh-TW or --language en.',
  });
}

function partOf(document: ScheduleDocument): string | undefined {
  const members = findJsonObject(document);
  if (members) return Array.isArray(members['sessions']) && Array.isArray(members['session_types']) ? 'session' : undefined;
  const [first] = findJsonObjects(document);
  return first && 'level' in first && isObject(first['name']) ? 'sponsor' : undefined;
}
