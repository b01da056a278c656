/** The time is a parameter everywhere, so that a test can stand on any day. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
