import { checkOrganisation } from '../../organisation/check/check-organisation.ts';
import { ORGANISATION_FORMAT } from '../../organisation/organisation-file.ts';
import { findJsonObject } from '../document.ts';
import type { ScheduleReader } from '../schedule-reader.ts';
import { moveToFirstDay } from '../schedule/first-day.ts';
import { getJson } from '../get-json.ts';

/**
 * The project's own format. What is wrong with it is told all at once (OrganisationRefused); references are looked at when it is brought
 * into the store, because they may lead to things that are there already.
 */
export const organisationReader: ScheduleReader = {
  format: 'organisation',
  mainParts: ['organisation'],
  partOf: (document) => (findJsonObject(document)?.['format'] === ORGANISATION_FORMAT ? 'organisation' : undefined),
  read: (documents, { options }) => {
    const { json } = getJson(documents, 'organisation');
    return moveToFirstDay(checkOrganisation(json), options.firstDay);
  },
};
