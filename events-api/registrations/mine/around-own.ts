import type { Surroundings } from '../../customization/standard/surroundings.ts';

const nowhere: Surroundings['venues'] = { buildings: new Map(), rooms: new Map() };

/** What attributes of a registration may be read from besides itself: its event. */
export const aroundOwn = (row: { readonly event_id: string; readonly event_name: string }): Surroundings => ({
  event: { id: row.event_id, name: row.event_name },
  venues: nowhere,
  taken: 0,
});
