/** The time is a parameter, as in the Events API. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
