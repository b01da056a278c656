import type { XmlElement } from '../file/element-stack.ts';

/** The first child of a name. */
export function findChild(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The text of the first child of a name; undefined when there is no such child. */
export function textOf(element: XmlElement | undefined, name: string): string | undefined {
  return findChild(element, name)?.text;
}

export function attributeOf(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(attributes, name) ? attributes[name] : undefined;
}
