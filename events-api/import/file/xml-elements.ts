import { SaxesParser } from 'saxes';
import type { XmlDocument } from '../document.ts';
import { ImportError, type ImportErrorCode, type Place } from '../import-error.ts';

/** An element with all that is in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own text, without that of the elements inside. */
  readonly text: string;
  readonly children: readonly XmlElement[];
  readonly place: Place;
}

export interface XmlHandlers {
  /** Whether the element at this path (`schedule/day/room/event`) is wanted whole. */
  isWanted(path: string): boolean;
  /** An element that is not wanted whole begins: its attributes are all that is told of it. */
  enter(path: string, attributes: Readonly<Record<string, string>>, place: Place): void;
  take(path: string, element: XmlElement): void;
}

const MAX_DEPTH = 100;
const MAX_ELEMENTS = 1_000_000;
const MAX_TEXT = 1_000_000;
const CHUNK = 64 * 1024;

interface OpenElement extends XmlElement {
  text: string;
  readonly children: XmlElement[];
}

/**
 * Goes once over an XML file and hands over the wanted elements one by one, so that never more than one of them is held. Document types
 * are read over; one that declares entities is refused, so that nothing can be made to grow. Throws an ImportError with line and column.
 */
export function readXml({ path: file, xml }: XmlDocument, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const names: string[] = [];
  const open: OpenElement[] = [];
  let elements = 0;
  let place: Place = { line: 1, column: 1 };
  const here = (): Place => ({ line: parser.line, column: parser.column + 1 });
  const refuse = (code: ImportErrorCode, message: string, at: Place = here()): never => {
    throw new ImportError(code, message, { file, place: at });
  };

  parser.on('error', ({ message }) =>
    refuse('not_xml', `The file is not well-formed XML: ${message.replace(/^\S*?\d+:\d+: /, '')}`),
  );
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^(utf-?8|utf-?16|us-ascii)$/i.test(encoding)) {
      refuse('wrong_encoding', `The file says that it is written in ${encoding}; UTF-8 is read.`);
    }
  });
  parser.on('doctype', (doctype) => {
    const entity = doctype.indexOf('<!ENTITY');
    if (entity >= 0)
      refuse(
        'doctype_refused',
        'The file declares entities (<!ENTITY …>); a schedule needs none.',
        placeInDoctype(parser, doctype, entity),
      );
  });
  parser.on('opentagstart', ({ name }) => {
    place = { line: parser.line, column: Math.max(parser.column - name.length - 1, 1) };
  });
  parser.on('opentag', (tag) => {
    if (++elements > MAX_ELEMENTS) refuse('too_many_values', `The file holds more than ${MAX_ELEMENTS} elements.`);
    if (names.push(tag.name) > MAX_DEPTH) refuse('too_deep', `Elements are nested more than ${MAX_DEPTH} deep.`);
    const path = names.join('/');
    if (open.length > 0 || handlers.isWanted(path)) {
      open.push({ name: tag.name, attributes: tag.attributes, text: '', children: [], place });
    } else {
      handlers.enter(path, tag.attributes, place);
    }
  });
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (!element) return;
    element.text += text;
    if (element.text.length > MAX_TEXT)
      refuse('text_too_long', `The text of <${element.name}> has more than ${MAX_TEXT} characters.`, element.place);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const path = names.join('/');
    names.pop();
    const element = open.pop();
    if (!element) return;
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else handlers.take(path, element);
  });

  for (let at = 0; at < xml.length; at += CHUNK) parser.write(xml.slice(at, at + CHUNK));
  if (names.length > 0) refuse('truncated', `The file ends early: <${names.at(-1) ?? ''}> has no end.`);
  parser.close();
}

/** The parser reports a document type when it is over: its lines are counted back from there. */
function placeInDoctype(parser: { readonly line: number }, doctype: string, offset: number): Place {
  const linesAfter = doctype.slice(offset).split('\n').length - 1;
  const lineStart = doctype.lastIndexOf('\n', offset) + 1;
  return { line: parser.line - linesAfter, column: offset - lineStart + 1 };
}
