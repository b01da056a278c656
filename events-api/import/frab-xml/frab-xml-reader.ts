import type { XmlDocument } from '../document.ts';
import { ImportError } from '../import-error.ts';
import { buildOrganisation } from '../schedule/build-organisation.ts';
import type { ScheduleReader } from '../schedule-reader.ts';
import { frabSchedule } from '../frab/map-frab.ts';
import { readFrabXml } from './read-frab-xml.ts';

/** The XML form of frab, pretalx and pentabarf. Every XML file is taken for one: what it lacks is told when it is read. */
export const frabXmlReader: ScheduleReader = {
  format: 'frab-xml',
  mainParts: ['schedule'],
  partOf: (document) => ('xml' in document ? 'schedule' : undefined),
  read: (documents, context) => {
    const document = documents.get('schedule');
    if (!document || !('xml' in document)) {
      throw new ImportError('not_xml', 'The file is not XML.', { file: document?.path, place: { line: 1, column: 1 } });
    }
    const xml: XmlDocument = document;
    return buildOrganisation(frabSchedule(readFrabXml(xml), context.report), context);
  },
};
