import type { Clock } from '../time/clock';

const KEY = 'sign-in-attempts';
/** So many automatic sign-ins within so many milliseconds, none accepted by the Events API, are a loop. */
const MOST = 3;
const WITHIN = 120_000;

/**
 * Ends a loop in which the provider signs somebody in, the Events API refuses the token, and the portal sends them to the provider
 * again. Kept in the tab, because every round loads the page anew.
 */
export class SignInBreaker {
  private readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** @returns false when enough has been tried */
  tryOnce(): boolean {
    const recent = this.attempts().filter((time) => this.clock.now() - time < WITHIN);
    if (recent.length >= MOST) return false;
    write(JSON.stringify([...recent, this.clock.now()]));
    return true;
  }

  reset(): void {
    write('[]');
  }

  private attempts(): number[] {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
      return Array.isArray(kept) ? kept.filter((time) => typeof time === 'number') : [];
    } catch {
      return [];
    }
  }
}

function write(attempts: string): void {
  try {
    sessionStorage.setItem(KEY, attempts);
  } catch {
    // A browser that keeps nothing cannot come back from a redirect either; MSAL says so.
  }
}
