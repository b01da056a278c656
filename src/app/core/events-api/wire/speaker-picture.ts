import { textOf } from './checked';
import { pictureAddress } from './picture-address';
import type { WireContext } from './wire-context';

export interface PictureWire {
  /** Not in the agenda, which is our own. */
  readonly image?: string | null;
  readonly imageUrl: string | null;
}

const BASE64 = /^[A-Za-z0-9+/\s]+=*\s*$/;

/** The address named by the wire; older services send the picture itself as base64 (a JPEG in every case seen). */
export function speakerPicture(wire: PictureWire, context: WireContext): string | null {
  const address = pictureAddress(wire.imageUrl, context);
  if (address !== null) return address;
  const picture = textOf(wire.image);
  if (picture === null) return null;
  return BASE64.test(picture) ? `data:image/jpeg;base64,${picture.replace(/\s/g, '')}` : pictureAddress(picture, context);
}
