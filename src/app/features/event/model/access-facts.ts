import type { Building, Room } from '../../../core/events-api/models/venue';

/** One thing to know about getting in and around. `no` is worth saying: somebody plans by it. */
export interface AccessFact {
  readonly icon: 'stepFree' | 'parking' | 'toilets' | 'wifi';
  readonly key: string;
}

/** What the organiser said about access; what nobody said is left out. */
export function accessFacts(building: Building, room: Room | null): AccessFact[] {
  const said: readonly [AccessFact['icon'], boolean | null][] = [
    ['stepFree', room?.stepFree === false ? false : building.stepFree],
    ['parking', building.accessibleParking],
    ['toilets', building.accessibleToilets],
    ['wifi', building.wifi],
  ];
  return said.flatMap(([icon, answer]) =>
    answer === null ? [] : [{ icon, key: `event.access.${icon}.${answer ? 'yes' : 'no'}` }],
  );
}
