import { type EventFilters, FORMATS, type Month, NO_FILTERS, PRICES, TYPES, WHEN } from './event-filters';

/** The query parameters of the list. `lang` is taken: it says which language the portal speaks. */
export interface FilterParams {
  readonly q?: string | null | undefined;
  readonly when?: string | null | undefined;
  readonly type?: string | null | undefined;
  readonly format?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly price?: string | null | undefined;
  readonly seats?: string | null | undefined;
}

/** Reads the filters from an address; what makes no sense there counts as not said. */
export function filtersFromParams(params: FilterParams): EventFilters {
  return {
    text: params.q?.trim() ?? '',
    when: oneOf(WHEN, params.when) ?? monthOf(params.when) ?? NO_FILTERS.when,
    type: oneOf(TYPES, params.type),
    format: oneOf(FORMATS, params.format),
    language: nonEmpty(params.language),
    price: oneOf(PRICES, params.price),
    withSeats: params.seats === '1',
  };
}

/** The parameters to navigate to; `null` takes a parameter out, so that an unfiltered list has a plain address. */
export function paramsFromFilters(filters: EventFilters): Required<FilterParams> {
  return {
    q: filters.text || null,
    when: filters.when === NO_FILTERS.when ? null : filters.when,
    type: filters.type ?? null,
    format: filters.format ?? null,
    language: filters.language ?? null,
    price: filters.price ?? null,
    seats: filters.withSeats ? '1' : null,
  };
}

function monthOf(value: string | null | undefined): Month | undefined {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(value ?? '') ? (value as Month) : undefined;
}

function nonEmpty(value: string | null | undefined): string | undefined {
  const trimmed = value?.trim();
  return trimmed === '' ? undefined : trimmed;
}

function oneOf<T extends string>(known: readonly T[], value: string | null | undefined): T | undefined {
  return known.find((item) => item === value);
}
