/**
 * When is someone put on the waiting list? When no seat is free, the event (or, for a session, the event or the session) shows a
 * waiting list, and the person asked for it. Nobody is put on a list unasked, and nobody overtakes those who wait: a seat that comes
 * free goes to the first of them before anybody new is looked at (`serve-waiting-list.ts`), so that a seat which is free here is one
 * that nobody who waits can take. Contract 4.1 and 4.3.
 */
export function placeOf(wish: Wish): 'registered' | 'waitlisted' | 'refused' {
  if (wish.isSeatFree) return 'registered';
  return wish.wouldWait && wish.hasWaitingList ? 'waitlisted' : 'refused';
}

/**
 * The same for a session of somebody who waits for the event: a session that has a seat is on hold until the event has one
 * (Dynamics' real-time rule), a session that is full is waited for.
 */
export function placeWhileWaiting(wish: Wish): 'onHold' | 'waitlisted' | 'refused' {
  const place = placeOf(wish);
  return place === 'registered' ? 'onHold' : place;
}

export interface Wish {
  /** A seat of everything that is wanted: for an event, of the event and of the pass. */
  readonly isSeatFree: boolean;
  readonly hasWaitingList: boolean;
  /** Would rather wait than be refused. */
  readonly wouldWait: boolean;
}
