import Type, { type Static } from 'typebox';
import type { ScheduleSponsorship } from '../schedule/schedule.ts';
import { slug, Slugs } from '../text/slug.ts';

const StringValue = Type.Optional(Type.Object({ stringValue: Type.Optional(Type.String()) }));

const SponsorSchema = Type.Object({
  mapValue: Type.Object({ fields: Type.Object({ name: StringValue, url: StringValue, icon: StringValue }) }),
});

const TierSchema = Type.Object({
  /** Ends in the tier's name: `…/documents/sponsors-london/gold`. */
  name: Type.String(),
  fields: Type.Object({
    /** A 64-bit number, which Firestore's REST form writes as a string. */
    displayOrder: Type.Optional(Type.Object({ integerValue: Type.Optional(Type.Union([Type.String(), Type.Integer()])) })),
    sponsors: Type.Optional(Type.Object({ arrayValue: Type.Object({ values: Type.Optional(Type.Array(SponsorSchema)) }) })),
  }),
});

/** Sponsors by tier as droidcon's app keeps them: documents of Firestore's REST API. */
export const FirestoreSponsorsSchema = Type.Object({ documents: Type.Array(TierSchema) });

type Tier = Static<typeof TierSchema>;

export function firestoreSponsorships({ documents }: Static<typeof FirestoreSponsorsSchema>): ScheduleSponsorship[] {
  return [...documents].sort((one, other) => orderOf(one) - orderOf(other)).flatMap(sponsorshipsOf);
}

function sponsorshipsOf({ name, fields }: Tier): ScheduleSponsorship[] {
  const level = name.split('/').at(-1) ?? name;
  const slugs = new Slugs();
  return (fields.sponsors?.arrayValue.values ?? []).map(({ mapValue }) => {
    const sponsor = mapValue.fields.name?.stringValue ?? '';
    return {
      key: `${slug(level)}/${slugs.of(sponsor)}`,
      sponsorKey: slug(sponsor),
      name: sponsor,
      level,
      url: mapValue.fields.url?.stringValue ?? null,
      logoUrl: mapValue.fields.icon?.stringValue ?? null,
    };
  });
}

const orderOf = ({ fields }: Tier): number => Number(fields.displayOrder?.integerValue ?? Number.MAX_SAFE_INTEGER);
