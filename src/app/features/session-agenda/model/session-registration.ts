/**
 * What can be done about a place in a session. `inCart`: chosen, not registered for yet. `add`: can be chosen. `event`:
 * whoever comes to the event may come. `full`: no seat left. `closed`: nobody can register any more, or yet.
 */
export type SessionRegistration = 'inCart' | 'add' | 'event' | 'full' | 'closed';
