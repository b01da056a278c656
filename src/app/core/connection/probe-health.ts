export type Health = 'well' | 'silent';

/** Milliseconds: failed calls wait for the answer. */
const PATIENCE = 5000;

/**
 * Asks the Events API server how it is. `/health` answers every origin (contract, 1.3), so an answer tells "not
 * registered here" from "down". A back end without that address counts as silent.
 */
export async function probeHealth(apiEndpoint: string): Promise<Health> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await fetch(new URL('/health', apiEndpoint), { credentials: 'omit', cache: 'no-store', signal });
    return response.ok ? 'well' : 'silent';
  } catch {
    return 'silent';
  }
}
