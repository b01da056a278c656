/** In milliseconds. */
const FIRST_WAIT = 60_000;
const LONGEST_WAIT = 6 * 60 * 60_000;

/** As mail servers have it: three days, in milliseconds. */
const TRIED_FOR = 3 * 24 * 60 * 60_000;

/** When a mail is tried again that has been tried `attempts` times: after 1, 2, 4 … minutes, at most six hours. */
export function nextTry({ attempts }: { readonly attempts: number }, now: string): string {
  return new Date(Date.parse(now) + Math.min(FIRST_WAIT * 2 ** (attempts - 1), LONGEST_WAIT)).toISOString();
}

/** Whether a mail is not tried any more. */
export function hasGivenUp({ created_at }: { readonly created_at: string }, now: string): boolean {
  return Date.parse(now) - Date.parse(created_at) >= TRIED_FOR;
}
