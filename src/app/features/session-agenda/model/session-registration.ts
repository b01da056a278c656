/**
 * What can be done about a place in a session. `inCart`: chosen, not registered for yet. `add`: can be chosen. `wait`: no
 * seat left, but one may wait for one. `event`: whoever comes to the event may come. `full`: no seat left. `closed`: nobody can register any more, or yet.
 */
export type SessionRegistration = 'inCart' | 'add' | 'wait' | 'event' | 'full' | 'closed';
