import { textOf } from './checked';
import type { WireContext } from './wire-context';

const DATA_PICTURE = /^data:image\/(png|jpeg|gif|webp|avif|svg\+xml)[;,]/i;

/** The address of a picture: absolute as it is, relative ones hang on the images endpoint; null for what is neither. */
export function pictureAddress(written: unknown, context: WireContext): string | null {
  const text = textOf(written)?.trim();
  if (text === undefined) return null;
  if (text.startsWith('data:')) return DATA_PICTURE.test(text) ? text : null;
  if (!URL.canParse(text, context.imagesEndpoint)) return null;
  const address = new URL(text, context.imagesEndpoint);
  return address.protocol === 'https:' || address.protocol === 'http:' ? address.href : null;
}
