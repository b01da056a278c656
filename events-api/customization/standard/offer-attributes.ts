import type { CustomRegistrationFieldRow } from '../../store/tables/custom-registration-field.table.ts';
import type { PassTable } from '../../store/tables/pass.table.ts';
import type { SponsorshipTable } from '../../store/tables/sponsorship.table.ts';
import { choice, money } from '../wire-values.ts';
import { ofEvent, type StandardAttributes, state } from './common.ts';

export const passAttributes: StandardAttributes<PassTable> = {
  ...state,
  msevtmgt_passid: (row) => row.id,
  msevtmgt_name: (row) => row.name,
  msevtmgt_event: ofEvent,
  msevtmgt_passprice: (row) => money(majorUnits(row)),
  msevtmgt_noofpassesallocated: (row) => row.allocated,
  msevtmgt_noofpassessold: (_, { taken }) => taken,
  msevtmgt_noofpassesleft: (row, { taken }) => Math.max(0, row.allocated - taken),
};

export const sponsorshipAttributes: StandardAttributes<SponsorshipTable> = {
  ...state,
  msevtmgt_sponsorshipid: (row) => row.id,
  msevtmgt_name: (row) => row.topic ?? row.sponsor_name,
  msevtmgt_event: ofEvent,
  msevtmgt_description: (row) => row.description,
};

export const customRegistrationFieldAttributes: StandardAttributes<CustomRegistrationFieldRow> = {
  ...state,
  msevtmgt_customregistrationfieldid: (row) => row.id,
  msevtmgt_text: (row) => row.text,
  msevtmgt_type: (row) => choice(row.type),
  msevtmgt_choices: (row) => (JSON.parse(row.choices) as string[]).join('\n') || null,
  msevtmgt_isrequired: (row) => row.is_required === 1,
};

function majorUnits({ price_minor, currency }: PassTable): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return price_minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2);
}
