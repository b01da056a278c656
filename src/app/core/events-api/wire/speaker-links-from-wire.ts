import type { SpeakerWire } from '../../../../../contract/speaker.ts';
import type { SpeakerLink } from '../models/speaker';
import { listOf, textOf, webAddressOf } from './checked';
import { linkFromWire } from './link-from-wire';

/** Links that may be followed, each address once. */
export function speakerLinksFromWire(wire: SpeakerWire): readonly SpeakerLink[] {
  const own = [
    namedLink('website', webAddressOf(wire.website)),
    namedLink('blog', webAddressOf(wire.blog)),
    namedLink('linkedin', webAddressOf(wire.linkedin)),
    namedLink('twitter', twitterAddressOf(wire.twitter)),
  ].filter((link) => link !== undefined);
  const others = listOf(wire.links).flatMap((link): SpeakerLink[] => {
    const found = linkFromWire(link);
    return found === undefined ? [] : [{ kind: 'other', ...found }];
  });
  return [...own, ...others].filter((link, index, all) => all.findIndex((other) => other.url === link.url) === index);
}

function namedLink(kind: SpeakerLink['kind'], url: string | null): SpeakerLink | undefined {
  return url === null ? undefined : { kind, title: null, url };
}

/** Organisers write the address or the name alone, with or without the at sign. */
function twitterAddressOf(written: unknown): string | null {
  const name = /^@?(\w{1,15})$/.exec(textOf(written)?.trim() ?? '')?.[1];
  return name === undefined ? webAddressOf(written) : `https://twitter.com/${name}`;
}
