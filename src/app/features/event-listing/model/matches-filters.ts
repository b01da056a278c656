import type { PortalEvent } from '../../../core/events-api/models/event';
import { canRegister } from '../../../core/events-api/models/event-state';
import { foldText } from '../../../shared/util/fold-text';
import { plainText } from '../../../shared/util/plain-text';
import type { EventFilters } from './event-filters';
import { monthsOf } from './months-of';

const SOON = 30 * 24 * 60 * 60 * 1000;

/** True when the event is what the filters ask for at the instant `now`. */
export function matchesFilters(event: PortalEvent, filters: EventFilters, now: number): boolean {
  return (
    fitsWhen(event, filters.when, now) &&
    (filters.type === undefined || event.type === filters.type) &&
    (filters.format === undefined || event.format === filters.format) &&
    (filters.language === undefined || event.language === filters.language) &&
    fitsPrice(event, filters.price) &&
    (!filters.withSeats || canRegister(event, now)) &&
    fitsText(event, filters.text)
  );
}

function fitsWhen(event: PortalEvent, when: EventFilters['when'], now: number): boolean {
  const isPast = event.when.end <= now;
  if (when === 'all') return true;
  if (when === 'past') return isPast;
  if (when !== 'upcoming' && when !== 'soon') return monthsOf(event).includes(when);
  return !isPast && (when === 'upcoming' || event.when.start < now + SOON);
}

/** An event whose price nobody said is neither free nor paid. */
function fitsPrice(event: PortalEvent, price: EventFilters['price']): boolean {
  if (price === undefined) return true;
  if (event.fromPrice === null) return false;
  return price === 'free' ? event.fromPrice === 0 : event.fromPrice > 0;
}

/** Every word must occur somewhere in name, text or place. */
function fitsText(event: PortalEvent, text: string): boolean {
  if (text === '') return true;
  const all = wordsOf(event);
  return foldText(text)
    .split(' ')
    .every((word) => all.includes(word));
}

/** Folded once for each event, not with each letter that somebody types. */
const folded = new WeakMap<PortalEvent, string>();

function wordsOf(event: PortalEvent): string {
  let words = folded.get(event);
  if (words === undefined) {
    const { building, room } = event;
    const places = [building?.name, building?.city, building?.country, ...(building?.addressLines ?? []), room?.name];
    words = foldText([event.name, plainText(event.description ?? ''), ...places].join(' '));
    folded.set(event, words);
  }
  return words;
}
