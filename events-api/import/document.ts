import { ImportError } from './import-error.ts';
import { decodeText } from './file/decode-text.ts';
import { parseJson } from './file/parse-json.ts';
import type { ScheduleFile } from './schedule-file.ts';

/** A file of the input as far as it can be understood without knowing its format. XML is kept as text and read as a stream. */
export type ScheduleDocument = XmlDocument | JsonDocument;

export interface XmlDocument {
  readonly path: string;
  readonly xml: string;
}

export interface JsonDocument {
  readonly path: string;
  readonly json: unknown;
}

export function openDocument(file: ScheduleFile): ScheduleDocument {
  const text = decodeText(file);
  const start = text.trimStart();
  if (start === '') throw new ImportError('empty_file', 'The file holds nothing but blanks.', { file: file.path });
  return start.startsWith('<') ? { path: file.path, xml: text } : { path: file.path, json: parseJson(file, text) };
}

/** The members of a JSON object; undefined for every other document. */
export function findJsonObject(document: ScheduleDocument): Readonly<Record<string, unknown>> | undefined {
  return 'json' in document && isObject(document.json) ? document.json : undefined;
}

/** The elements of a JSON array that are objects, the first few: enough to tell what the array is. */
export function findJsonObjects(document: ScheduleDocument): readonly Readonly<Record<string, unknown>>[] {
  return 'json' in document && Array.isArray(document.json) ? document.json.slice(0, 5).filter(isObject) : [];
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
