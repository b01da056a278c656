import type { LinkWire } from '../../../../../contract/link.ts';
import { textOf, webAddressOf } from './checked';

/** A link that may be followed; undefined for an address that is none of the web's. Without a title it is called by its address. */
export function linkFromWire(wire: LinkWire): { readonly title: string; readonly url: string } | undefined {
  const url = webAddressOf(wire.url);
  return url === null ? undefined : { title: textOf(wire.title) ?? url, url };
}
