/** Lets `milliseconds` go by: buyers and faults come at random moments of real time. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
