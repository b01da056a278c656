import { SaxesParser } from 'saxes';
import type { XmlDocument } from '../document.ts';
import { ImportError, type ImportErrorCode, type Place } from '../import-error.ts';
import { ElementStack, type XmlHandlers } from './element-stack.ts';

/** Tags, attributes and texts. FOSDEM's 900 sessions have 100,000. */
const MAX_PARTS = 2_000_000;
/** Characters without any markup: a longer text, comment or attribute is none of a schedule. The parser collects them without a limit. */
const MAX_PIECE = 1_000_000;
const CHUNK = 64 * 1024;

/**
 * Goes once over an XML file and hands over the wanted elements one by one, so that never more than one of them is held. Document types
 * are read over; one that declares entities is refused, so that nothing can be made to grow. Throws an ImportError with line and column.
 */
export function readXml({ path, xml }: XmlDocument, handlers: XmlHandlers): void {
  const reading = new XmlReading(path, handlers);
  for (let at = 0; at < xml.length; at += CHUNK) reading.write(xml.slice(at, at + CHUNK));
  reading.end();
}

class XmlReading {
  readonly #parser = new SaxesParser({ xmlns: false, position: true });
  readonly #file: string;
  readonly #elements: ElementStack;
  #parts = 0;
  #charactersInPiece = 0;
  #start: Place = { line: 1, column: 1 };

  constructor(file: string, handlers: XmlHandlers) {
    this.#file = file;
    this.#elements = new ElementStack(handlers, (code, message, place) => this.#refuse(code, message, place));
    this.#listen();
  }

  write(chunk: string): void {
    this.#charactersInPiece += chunk.length;
    this.#parser.write(chunk);
    if (this.#charactersInPiece > MAX_PIECE) {
      this.#refuse('text_too_long', `A text, comment or attribute has more than ${MAX_PIECE} characters.`);
    }
  }

  end(): void {
    const { current } = this.#elements;
    if (current !== undefined) this.#refuse('truncated', `The file ends early: <${current}> has no end.`);
    this.#parser.close();
  }

  #listen(): void {
    const parser = this.#parser;
    parser.on('error', ({ message }) => {
      this.#refuse('not_xml', `The file is not well-formed XML: ${message.replace(/^\S*?\d+:\d+: /, '')}`);
    });
    parser.on('xmldecl', ({ encoding }) => this.#checkEncoding(encoding));
    parser.on('doctype', (doctype) => this.#checkDoctype(doctype));
    parser.on('opentagstart', ({ name }) => {
      this.#start = { line: parser.line, column: Math.max(parser.column - name.length - 1, 1) };
      this.#countPart();
    });
    parser.on('attribute', () => this.#countPart());
    parser.on('opentag', ({ name, attributes }) => this.#elements.open(name, attributes, this.#start));
    parser.on('closetag', () => {
      this.#countPart();
      this.#elements.close();
    });
    for (const event of ['text', 'cdata'] as const) {
      parser.on(event, (text) => {
        this.#countPart();
        this.#elements.addText(text);
      });
    }
    for (const event of ['comment', 'processinginstruction'] as const) parser.on(event, () => this.#countPart());
  }

  /** Anything that the parser tells of ends the piece before it. */
  #countPart(): void {
    this.#charactersInPiece = 0;
    if (++this.#parts > MAX_PARTS)
      this.#refuse('too_many_values', `The file holds more than ${MAX_PARTS} pieces of markup and text.`);
  }

  #checkEncoding(encoding: string | undefined): void {
    if (encoding === undefined || /^(utf-?8|utf-?16|us-ascii)$/i.test(encoding)) return;
    this.#refuse('wrong_encoding', `The file says that it is written in ${encoding}; UTF-8 is read.`);
  }

  /** The parser tells of a document type when it is over: the line is counted back from there. */
  #checkDoctype(doctype: string): void {
    this.#charactersInPiece = 0;
    const entity = doctype.indexOf('<!ENTITY');
    if (entity < 0) return;
    const lineStart = doctype.lastIndexOf('\n', entity) + 1;
    const line = this.#parser.line - (doctype.slice(entity).split('\n').length - 1);
    const place = { line, column: lineStart === 0 ? 1 : entity - lineStart + 1 };
    this.#refuse('doctype_refused', 'The file declares entities (<!ENTITY …>); a schedule needs none.', place);
  }

  #refuse(code: ImportErrorCode, message: string, place: Place = this.#here): never {
    throw new ImportError(code, message, { file: this.#file, place });
  }

  get #here(): Place {
    return { line: this.#parser.line, column: this.#parser.column + 1 };
  }
}
