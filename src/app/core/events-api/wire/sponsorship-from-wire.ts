import { paths } from '../../../../../contract/paths.ts';
import type { SponsorshipWire } from '../../../../../contract/sponsorship.ts';
import type { Sponsorship } from '../models/sponsorship';
import { requiredText, textOf, webAddressOf } from './checked';
import { pictureAddress } from './picture-address';
import type { WireContext } from './wire-context';

export function sponsorshipFromWire(wire: SponsorshipWire, context: WireContext): Sponsorship {
  const id = requiredText(wire.id, 'id');
  // Our server says null where there is no logo; older ones say nothing, and only asking tells.
  const logo = wire.logoUrl === undefined ? paths.sponsorshipLogo.of({ sponsorshipId: id }) : wire.logoUrl;
  return {
    id,
    sponsorName: requiredText(wire.sponsorName, 'sponsorName'),
    category: textOf(wire.category),
    topic: textOf(wire.sponsorshipTopic),
    description: textOf(wire.description),
    url: webAddressOf(wire.url),
    logo: pictureAddress(logo, context),
  };
}
