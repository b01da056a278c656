import type { ImportErrorCode, Place } from '../import-error.ts';

export type Attributes = Readonly<Record<string, string>>;

/** An element with all that is in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  /** Its own text, without that of the elements inside. */
  readonly text: string;
  readonly children: readonly XmlElement[];
  readonly place: Place;
}

export interface XmlHandlers {
  /** Whether the element at this path (`schedule/day/room/event`) is wanted whole. */
  isWanted(path: string): boolean;
  /** An element that is not wanted whole begins: its attributes are all that is told of it. */
  enter(path: string, attributes: Attributes, place: Place): void;
  take(path: string, element: XmlElement): void;
}

interface OpenElement extends XmlElement {
  text: string;
  readonly children: XmlElement[];
}

type Refuse = (code: ImportErrorCode, message: string, place?: Place) => never;

const MAX_DEPTH = 100;
const MAX_TEXT = 1_000_000;

/** The elements that are open while an XML file is read, and what has been seen so far of the wanted ones. */
export class ElementStack {
  readonly #names: string[] = [];
  readonly #open: OpenElement[] = [];
  readonly #handlers: XmlHandlers;
  readonly #refuse: Refuse;

  constructor(handlers: XmlHandlers, refuse: Refuse) {
    this.#handlers = handlers;
    this.#refuse = refuse;
  }

  /** The name of the innermost open element. */
  get current(): string | undefined {
    return this.#names.at(-1);
  }

  open(name: string, attributes: Attributes, place: Place): void {
    if (this.#names.push(name) > MAX_DEPTH) this.#refuse('too_deep', `Elements are nested more than ${MAX_DEPTH} deep.`);
    const path = this.#path;
    if (this.#open.length === 0 && !this.#handlers.isWanted(path)) this.#handlers.enter(path, attributes, place);
    else this.#open.push({ name, attributes, text: '', children: [], place });
  }

  addText(text: string): void {
    const element = this.#open.at(-1);
    if (!element) return;
    element.text += text;
    if (element.text.length > MAX_TEXT) {
      this.#refuse('text_too_long', `The text of <${element.name}> has more than ${MAX_TEXT} characters.`, element.place);
    }
  }

  close(): void {
    const path = this.#path;
    this.#names.pop();
    const element = this.#open.pop();
    if (!element) return;
    const parent = this.#open.at(-1);
    if (parent) parent.children.push(element);
    else this.#handlers.take(path, element);
  }

  get #path(): string {
    return this.#names.join('/');
  }
}
