import { ORGANISATION_FORMAT, OrganisationSchema } from '../../organisation/organisation-file.ts';
import { findJsonObject } from '../document.ts';
import { checkShape } from '../file/check-shape.ts';
import type { ScheduleReader } from '../schedule-reader.ts';
import { moveToFirstDay } from '../schedule/first-day.ts';
import { getJson } from '../get-json.ts';

/** The project's own format. References and times inside it are checked by whoever brings it into the store. */
export const organisationReader: ScheduleReader = {
  format: 'organisation',
  mainParts: ['organisation'],
  partOf: (document) => (findJsonObject(document)?.['format'] === ORGANISATION_FORMAT ? 'organisation' : undefined),
  read: (documents, { options }) => {
    const { path, json } = getJson(documents, 'organisation');
    return moveToFirstDay(checkShape(OrganisationSchema, json, path), options.firstDay);
  },
};
