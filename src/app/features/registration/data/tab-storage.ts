/** What this tab remembers for a while. Storage can be forbidden or full: then nothing is remembered, and nothing fails. */
export const tabStorage = {
  save(key: string, value: unknown): void {
    try {
      sessionStorage.setItem(key, JSON.stringify(value));
    } catch {
      // Forgetting is better than failing.
    }
  },

  /** What was saved, if `isRight` says that it still is what the caller understands; anything else is dropped. */
  load<T>(key: string, isRight: (value: unknown) => value is T): T | null {
    const value = read(key);
    if (isRight(value)) return value;
    this.drop(key);
    return null;
  },

  drop(key: string): void {
    try {
      sessionStorage.removeItem(key);
    } catch {
      // As above.
    }
  },
};

function read(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
