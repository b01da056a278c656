/**
 * What the signed-in person has, or can have, in a session of an event where they have a place. `registered`: a seat. `onList`: waits
 * for one. `add`: can have one. `wait`: can wait for one. `full`: there is none. `otherPass`: their pass does not open it. `open`:
 * no seat is needed. `eventFirst`: they wait for a seat at the event.
 */
export type OwnSessionState = 'registered' | 'onList' | 'add' | 'wait' | 'full' | 'otherPass' | 'open' | 'eventFirst';
