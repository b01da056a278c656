/** 2020-01-01: seconds counted from there stay within the 31 bits of a SEQUENCE until 2088. */
const FIRST = 1_577_836_800;

/**
 * SEQUENCE of a calendar entry (RFC 5545 3.8.7.4): the later file changes what a calendar has. The files of the Events API and those that
 * the portal makes are told apart by nothing, so both count in the same way.
 * @param time milliseconds since 1970: when what the entry says was so
 */
export const calendarSequence = (time: number): number => Math.max(0, Math.floor(time / 1000) - FIRST);
