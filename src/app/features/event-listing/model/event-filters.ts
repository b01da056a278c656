import type { EventFormat, EventType } from '../../../core/events-api/models/event';

export const WHEN = ['upcoming', 'soon', 'past', 'all'] as const;
export const TYPES = ['conference', 'training', 'webcast', 'demonstration', 'executiveBriefing'] as const satisfies EventType[];
export const FORMATS = ['onSite', 'webinar', 'hybrid'] as const satisfies EventFormat[];
export const PRICES = ['free', 'paid'] as const;

/** A month on the calendar at the event: `2026-06`. */
export type Month = `${number}-${number}`;

/** What a visitor asked the list for. Undefined: no wish. */
export interface EventFilters {
  readonly text: string;
  readonly when: (typeof WHEN)[number] | Month;
  readonly type: EventType | undefined;
  readonly format: EventFormat | undefined;
  /** BCP 47 tag. */
  readonly language: string | undefined;
  readonly price: (typeof PRICES)[number] | undefined;
  readonly withSeats: boolean;
}

export const NO_FILTERS: EventFilters = {
  text: '',
  when: 'upcoming',
  type: undefined,
  format: undefined,
  language: undefined,
  price: undefined,
  withSeats: false,
};

export type FilterName = keyof EventFilters;

/** Filters that are one of several values, in the order of the page. */
export const CHOICES = ['when', 'type', 'format', 'language', 'price'] as const satisfies FilterName[];
export type FilterChoice = (typeof CHOICES)[number];

export function isFilterSet(filters: EventFilters, name: FilterName): boolean {
  return filters[name] !== NO_FILTERS[name];
}

/** The names of the filters that are set, in the order of the page. */
export function setFilters(filters: EventFilters): FilterName[] {
  return (Object.keys(NO_FILTERS) as FilterName[]).filter((name) => isFilterSet(filters, name));
}
