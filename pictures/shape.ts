import type { BrowserContextOptions } from 'playwright-core';

const WIDTHS = [390, 768, 1440];
const DRESSES = ['light', 'dark', 'ar'] as const;

/** A window and how the page is dressed in it: `390-light`, `1440-ar`. */
export interface Shape {
  readonly name: string;
  readonly options: BrowserContextOptions;
}

/** Every width in every dress; other languages can be asked for: `1440-de`. */
export const SHAPES = WIDTHS.flatMap((width) => DRESSES.map((dress) => `${width}-${dress}`));

/** @throws where the name is not made of a width and `light`, `dark` or a language */
export function shapeOf(name: string): Shape {
  const [, width, dress = ''] = /^(\d{3,4})-(light|dark|[a-z]{2})$/.exec(name) ?? [];
  if (!width) throw new Error(`"${name}" is no shape: say 390-light, 768-dark or 1440-ar.`);
  const isLanguage = dress.length === 2;
  const viewport = { width: Number(width), height: Number(width) < 600 ? 844 : 900 };
  const colorScheme = dress === 'dark' ? 'dark' : 'light';
  return { name, options: { viewport, colorScheme, locale: isLanguage ? dress : 'en-GB' } };
}
