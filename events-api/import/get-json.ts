import type { JsonDocument, ScheduleDocument } from './document.ts';
import { ImportError } from './import-error.ts';

/** The JSON document that is `part` of the schedule. Throws an ImportError when it is XML. */
export function getJson(documents: ReadonlyMap<string, ScheduleDocument>, part: string): JsonDocument {
  const document = documents.get(part);
  if (!document || !('json' in document)) {
    throw new ImportError('not_json', 'The format asked for is JSON, the file is XML.', {
      file: document?.path,
      place: { line: 1, column: 1 },
    });
  }
  return document;
}
