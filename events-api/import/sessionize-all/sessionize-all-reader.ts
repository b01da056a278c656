import { findJsonObject } from '../document.ts';
import { checkShape } from '../file/check-shape.ts';
import { getJson } from '../get-json.ts';
import { buildOrganisation } from '../schedule/build-organisation.ts';
import type { ScheduleReader } from '../schedule-reader.ts';
import { sessionizeAllSchedule } from './map-all.ts';
import { SessionizeAllSchema } from './schema.ts';

export const sessionizeAllReader: ScheduleReader = {
  format: 'sessionize-all',
  mainParts: ['All view'],
  partOf: (document) => {
    const members = findJsonObject(document);
    const isAll = members && ['sessions', 'speakers', 'rooms'].every((name) => Array.isArray(members[name]));
    return isAll && (Array.isArray(members['categories']) || Array.isArray(members['questions'])) ? 'All view' : undefined;
  },
  read: (documents, context) => {
    const { path, json } = getJson(documents, 'All view');
    return buildOrganisation(sessionizeAllSchedule(checkShape(SessionizeAllSchema, json, path), path, context), context);
  },
};
