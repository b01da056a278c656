import type { PersonalPass } from './personal-registration.ts';

interface OwnerColumns {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly event_id: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly email: string;
  readonly created_at: string;
}

export const personalOwner = (row: OwnerColumns) => ({
  id: row.id,
  name: row.name,
  key: row.key,
  eventId: row.event_id,
  firstName: row.first_name,
  lastName: row.last_name,
  email: row.email,
  createdAt: row.created_at,
});

interface PassColumns {
  readonly pass_id: string | null;
  readonly pass_name: string | null;
  readonly price_minor: number | null;
  readonly currency: string | null;
}

export const personalPass = (row: PassColumns): PersonalPass | null =>
  row.pass_id === null
    ? null
    : { id: row.pass_id, name: row.pass_name ?? '', priceMinor: row.price_minor ?? 0, currency: row.currency ?? '' };
