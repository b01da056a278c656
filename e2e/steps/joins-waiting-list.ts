import type { Visitor } from './visitor.ts';

type Person = Parameters<Visitor['entersAttendee']>[1];

/** From the list of events to the end of the waiting list of one of them, which is full. */
export async function joinsWaitingList(visitor: Visitor, event: string, person: Person): Promise<void> {
  await visitor.open('/events');
  await visitor.follow(new RegExp(event));
  await visitor.seesHeading(event);
  await visitor.follow('Join the waiting list');
  await visitor.seesHeading('Who is coming?');
  await visitor.entersAttendee(1, person);
  await visitor.press('Check and confirm');
  await visitor.seesHeading('Is everything right?');
  await visitor.sees('No seat is free at the moment.');
  await visitor.press('Join the waiting list');
  await visitor.seesHeading('You are on the waiting list.');
}
