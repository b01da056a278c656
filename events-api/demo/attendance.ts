import { readFileSync } from 'node:fs';

/** How many people of the demo have registered, and for what; ids are those of the organisation files. */
export interface AttendanceGroup {
  readonly event: string;
  readonly people: number;
  readonly pass?: string;
  readonly sessions?: readonly string[];
}

interface Attendance {
  readonly givenNames: readonly string[];
  readonly familyNames: readonly string[];
  readonly groups: readonly AttendanceGroup[];
}

/** Somebody who does not exist. */
export interface DemoAttendee {
  /** The same in every database and at each start. */
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly group: AttendanceGroup;
}

/** Everybody who has registered in the demo: the reason why some of its events are sold out. */
export function readDemoAttendees(): DemoAttendee[] {
  const { groups, ...names } = JSON.parse(readFileSync(new URL('attendance.json', import.meta.url), 'utf8')) as Attendance;
  const attendees: DemoAttendee[] = [];
  for (const group of groups) {
    for (let number = 0; number < group.people; number++) attendees.push(attendee(attendees.length, group, names));
  }
  return attendees;
}

function attendee(number: number, group: AttendanceGroup, { givenNames, familyNames }: Omit<Attendance, 'groups'>): DemoAttendee {
  return {
    id: `demo-${number}`,
    firstName: givenNames[number % givenNames.length] ?? '',
    // Numbers without a common divisor: names repeat late.
    lastName: familyNames[(number * 7) % familyNames.length] ?? '',
    email: `guest-${number}@example.org`,
    group,
  };
}
