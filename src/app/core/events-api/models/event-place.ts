import type { PortalEvent } from './event';

/** Where an event is, in the parts that pages print: the town (or the venue where no town is said), then the venue. */
export interface EventPlace {
  readonly town: string | null;
  readonly venue: string | null;
  readonly isOnline: boolean;
}

export function eventPlace(event: PortalEvent): EventPlace {
  const { building, room } = event;
  const venue = [room?.name, building?.name].filter((part) => part !== undefined && part !== '');
  const town = building?.city ?? null;
  const isOnline = event.format === 'webinar' || event.format === 'hybrid';
  if (town === null && venue.length > 0) return { town: venue.join(', '), venue: null, isOnline };
  return { town, venue: venue.length > 0 ? venue.join(', ') : null, isOnline };
}
