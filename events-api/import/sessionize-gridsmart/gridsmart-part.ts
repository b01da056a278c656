import { findJsonObject, findJsonObjects, isObject, type ScheduleDocument } from '../document.ts';

/** Which of the files of this format a document is, by its shape alone: their names say little (and one of them misleads). */
export function gridSmartPart(document: ScheduleDocument): string | undefined {
  const [first] = findJsonObjects(document);
  if (first) return partOfArray(first);
  const documents = findJsonObject(document)?.['documents'];
  return Array.isArray(documents) && documents.some(isTier) ? 'sponsors' : undefined;
}

function partOfArray(first: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof first['date'] === 'string' && Array.isArray(first['rooms'])) return 'schedule';
  if ('groupName' in first && Array.isArray(first['sessions'])) return 'sessions';
  return 'id' in first && 'fullName' in first ? 'speakers' : undefined;
}

function isTier(document: unknown): boolean {
  return isObject(document) && isObject(document['fields']) && 'sponsors' in document['fields'];
}
