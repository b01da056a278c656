import { openDocument, type ScheduleDocument } from './document.ts';
import { ImportError } from './import-error.ts';
import { frabJsonReader } from './frab-json/frab-json-reader.ts';
import { frabXmlReader } from './frab-xml/frab-xml-reader.ts';
import { hoverboardReader } from './hoverboard/hoverboard-reader.ts';
import { opassReader } from './opass/opass-reader.ts';
import { organisationReader } from './organisation/organisation-reader.ts';
import type { ReadOptions } from './read-options.ts';
import type { ReadResult } from './read-result.ts';
import { recogniseFormat } from './recognise-format.ts';
import { Report } from './report.ts';
import type { ScheduleFile } from './schedule-file.ts';
import { sessionizeAllReader } from './sessionize-all/sessionize-all-reader.ts';
import { sessionizeGridSmartReader } from './sessionize-gridsmart/sessionize-gridsmart-reader.ts';
import type { ScheduleReader } from './schedule-reader.ts';

const readers: readonly ScheduleReader[] = [
  frabXmlReader,
  frabJsonReader,
  sessionizeAllReader,
  sessionizeGridSmartReader,
  opassReader,
  hoverboardReader,
  organisationReader,
];

/**
 * Reads the files of one schedule, in any order, as an organisation with one event (the project's own format: with all its events).
 * Throws an ImportError, with file and place, for input that cannot be imported; OrganisationRefused for all that is wrong inside an
 * organisation file.
 */
export function readSchedule(files: readonly ScheduleFile[], options: ReadOptions): ReadResult {
  if (files.length === 0) throw new ImportError('no_file', 'There is no file to import.');
  const documents: readonly ScheduleDocument[] = files.map(openDocument);
  const { reader, parts } = recogniseFormat(readers, documents, options.format);
  const report = new Report();
  const organisation = reader.read(parts, { options, report });
  return { organisation, format: reader.format, leftOut: report.leftOut, notes: report.notes };
}
