import { findJsonObject, isObject } from '../document.ts';
import { frabSchedule } from '../frab/map-frab.ts';
import { getJson } from '../get-json.ts';
import { buildOrganisation } from '../schedule/build-organisation.ts';
import type { ScheduleReader } from '../schedule-reader.ts';
import { readFrabJson } from './read-frab-json.ts';

/** The JSON form of frab and pretalx. */
export const frabJsonReader: ScheduleReader = {
  format: 'frab-json',
  mainParts: ['schedule'],
  partOf: (document) => {
    const schedule = findJsonObject(document)?.['schedule'];
    return isObject(schedule) && isObject(schedule['conference']) ? 'schedule' : undefined;
  },
  read: (documents, context) => {
    const { path, json } = getJson(documents, 'schedule');
    return buildOrganisation(frabSchedule(readFrabJson(json, path, context.options.language), context.report), context);
  },
};
