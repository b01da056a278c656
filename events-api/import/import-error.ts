import { shorten } from './text/clean-text.ts';

/** Why a file cannot be read. A program branches on these; people read the message. */
export const IMPORT_ERROR_CODES = [
  'no_file',
  'file_too_large',
  'empty_file',
  'wrong_encoding',
  'not_xml',
  'not_json',
  'truncated',
  'doctype_refused',
  'too_deep',
  'too_many_values',
  'text_too_long',
  'unknown_format',
  'mixed_formats',
  'wrong_shape',
  'duplicate_id',
  'dangling_reference',
  'wrong_time',
  'time_zone_needed',
  'event_name_needed',
  'wrong_option',
  'nothing_to_import',
] as const;

export type ImportErrorCode = (typeof IMPORT_ERROR_CODES)[number];

/** Where in the file: both count from 1, a column counts characters; or the path of a JSON value (`events[2].sessions[0].start`). */
export type Place = { readonly line: number; readonly column: number } | { readonly path: string };

export interface ImportErrorDetails {
  readonly file?: string | undefined;
  readonly place?: Place | undefined;
  readonly hint?: string | undefined;
}

/** Messages quote the file, which may hold anything at any length. */
const LONGEST_MESSAGE = 1000;

/** The input cannot be imported. Nothing has been changed. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code: ImportErrorCode;
  readonly file: string | undefined;
  readonly place: Place | undefined;
  /** What to do about it, where that is known. */
  readonly hint: string | undefined;

  constructor(code: ImportErrorCode, message: string, details: ImportErrorDetails = {}) {
    super(shorten(message, LONGEST_MESSAGE));
    this.code = code;
    this.file = details.file;
    this.place = details.place;
    this.hint = details.hint;
  }
}

/** `line 12, column 5` or `events[2].start`. */
export function describePlace(place: Place): string {
  return 'path' in place ? place.path : `line ${place.line}, column ${place.column}`;
}
