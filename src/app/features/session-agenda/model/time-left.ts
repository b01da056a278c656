export interface TimeLeft {
  readonly unit: 'minutes' | 'hours';
  readonly count: number;
}

/** What is left of a stretch of time, in whole minutes; from an hour and a half on in hours. */
export function timeLeft(end: number, now: number): TimeLeft {
  const minutes = Math.ceil((end - now) / 60_000);
  return minutes <= 90 ? { unit: 'minutes', count: minutes } : { unit: 'hours', count: Math.round(minutes / 60) };
}
