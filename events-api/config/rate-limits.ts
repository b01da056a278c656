import type { Setting, Settings } from './env.ts';

export interface RateLimit {
  /** Requests of one address in a minute; 0: as many as it likes. */
  readonly perMinute: number;
  /** Callers on this machine are not counted: they are its operator, or a proxy that nobody has named and that all callers share. */
  readonly sparesThisMachine: boolean;
}

export interface RateLimits {
  readonly reads: RateLimit;
  readonly writes: RateLimit;
}

/**
 * Wide enough for 500 people behind one address who open an event and register within a minute: each makes up to 40 reads (old
 * clients ask for everything two or three times) and four writes.
 */
export const defaultRateLimits: RateLimits = {
  reads: { perMinute: 30_000, sparesThisMachine: true },
  writes: { perMinute: 3_000, sparesThisMachine: true },
};

/** A limit that somebody has set holds for everybody. @param fail says what is wrong with a setting, and throws */
export function rateLimitsOf(settings: Settings, fail: (setting: Setting, wanted: string) => never): RateLimits {
  const limitOf = (setting: Setting | undefined, otherwise: RateLimit): RateLimit => {
    if (!setting) return otherwise;
    if (!/^\d{1,9}$/.test(setting.value)) fail(setting, 'a number of requests in a minute (0: no limit)');
    return { perMinute: Number(setting.value), sparesThisMachine: false };
  };
  return {
    reads: limitOf(settings.rateLimitReads, defaultRateLimits.reads),
    writes: limitOf(settings.rateLimitWrites, defaultRateLimits.writes),
  };
}
