import type { ScheduleDocument } from './document.ts';
import { ImportError } from './import-error.ts';
import { SCHEDULE_FORMATS, type ScheduleFormat } from './schedule-format.ts';
import type { ScheduleReader } from './schedule-reader.ts';

export interface Recognised {
  readonly reader: ScheduleReader;
  readonly parts: ReadonlyMap<string, ScheduleDocument>;
}

/** Finds the format of the documents (or takes the one asked for) and which part of it each document is. */
export function recogniseFormat(
  readers: readonly ScheduleReader[],
  documents: readonly ScheduleDocument[],
  asked: ScheduleFormat | undefined,
): Recognised {
  const reader = asked === undefined ? findReader(readers, documents) : getReader(readers, asked);
  const parts = new Map<string, ScheduleDocument>();
  for (const document of documents) {
    const part = reader.partOf(document) ?? partAskedFor(reader, documents, asked) ?? refuseStranger(reader, readers, document);
    const other = parts.get(part);
    if (other) refuseSecond(document, other);
    parts.set(part, document);
  }
  if (!reader.mainParts.some((part) => parts.has(part))) refuseMissingMain(reader, documents);
  return { reader, parts };
}

/** A single file is read as the format asked for even when it does not look like it: then the reader says what is wrong with it. */
function partAskedFor(reader: ScheduleReader, documents: readonly ScheduleDocument[], asked: ScheduleFormat | undefined) {
  return asked !== undefined && documents.length === 1 ? reader.mainParts[0] : undefined;
}

function getReader(readers: readonly ScheduleReader[], asked: ScheduleFormat): ScheduleReader {
  const reader = readers.find(({ format }) => format === asked);
  if (!reader) throw new ImportError('unknown_format', `There is no format “${asked}”. ${knownFormats}`);
  return reader;
}

function findReader(readers: readonly ScheduleReader[], documents: readonly ScheduleDocument[]): ScheduleReader {
  const found = readers.filter((reader) => documents.some((document) => isMain(reader, reader.partOf(document))));
  const [only, another] = found;
  if (!only) return refuseUnknown(readers, documents);
  if (another) {
    const names = found.map(({ format }) => format).join(' and ');
    throw new ImportError('mixed_formats', `The files are of different formats: ${names}.`, {
      hint: 'Import the files of one format at a time.',
    });
  }
  return only;
}

const isMain = (reader: ScheduleReader, part: string | undefined): boolean => reader.mainParts.some((main) => main === part);

function refuseUnknown(readers: readonly ScheduleReader[], documents: readonly ScheduleDocument[]): never {
  const partial = readers.find((reader) => documents.every((document) => reader.partOf(document) !== undefined));
  if (partial) return refuseMissingMain(partial, documents);
  const stranger = documents.find((document) => readers.every((reader) => reader.partOf(document) === undefined));
  throw new ImportError('unknown_format', `The file is of no known format. ${knownFormats}`, {
    file: (stranger ?? documents[0])?.path,
    hint: FORMAT_HINT,
  });
}

function refuseStranger(reader: ScheduleReader, readers: readonly ScheduleReader[], document: ScheduleDocument): never {
  const owner = readers.find((other) => other.partOf(document) !== undefined);
  const what = owner ? `looks like ${owner.format}` : 'is of no known format';
  throw new ImportError('mixed_formats', `The file ${what}, the others are ${reader.format}.`, { file: document.path });
}

function refuseSecond(document: ScheduleDocument, other: ScheduleDocument): never {
  throw new ImportError('mixed_formats', `The file is of the same kind as ${other.path}.`, {
    file: document.path,
    hint: 'Import one event at a time.',
  });
}

function refuseMissingMain(reader: ScheduleReader, documents: readonly ScheduleDocument[]): never {
  throw new ImportError(
    'unknown_format',
    `The schedule itself is missing: ${reader.format} needs its ${reader.mainParts.join(' or ')} file too.`,
    {
      file: documents[0]?.path,
    },
  );
}

const knownFormats = `Formats: ${SCHEDULE_FORMATS.join(', ')}.`;
const FORMAT_HINT = 'With --format the file is read as that format, and the answer says where it differs.';
