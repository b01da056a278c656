import Type, { type Static } from 'typebox';
import { CustomFieldsMember } from './custom-fields.ts';
import { Addition, Closed, Nullable } from './nullable.ts';

const text = Nullable(Type.String());

export const SponsorshipSchema = Closed({
  id: Type.String(),
  sponsorId: text,
  sponsorName: text,
  sponsorshipTopic: text,
  description: text,
  customFields: CustomFieldsMember,
  /** The level as the event calls it; sponsorships stand in the order of their levels. */
  category: Addition(Type.String()),
  url: Addition(Type.String()),
  /** Relative to the endpoint (`sponsorships/{id}/logo`); null where there is no picture. */
  logoUrl: Addition(Type.String()),
});

export type SponsorshipWire = Static<typeof SponsorshipSchema>;
