/** What is remembered for a while. Storage can be forbidden or full: then nothing is remembered, and nothing fails. */
class Remembered {
  private readonly storage: () => Storage;

  constructor(storage: () => Storage) {
    this.storage = storage;
  }

  save(key: string, value: unknown): void {
    try {
      this.storage().setItem(key, JSON.stringify(value));
    } catch {
      // Forgetting is better than failing.
    }
  }

  has(key: string): boolean {
    try {
      return this.storage().getItem(key) !== null;
    } catch {
      return false;
    }
  }

  /** What was saved, if `isRight` says that it still is what the caller understands; anything else is dropped. */
  load<T>(key: string, isRight: (value: unknown) => value is T): T | null {
    const value = this.read(key);
    if (isRight(value)) return value;
    this.drop(key);
    return null;
  }

  drop(key: string): void {
    try {
      this.storage().removeItem(key);
    } catch {
      // As above.
    }
  }

  private read(key: string): unknown {
    try {
      return JSON.parse(this.storage().getItem(key) ?? 'null');
    } catch {
      return null;
    }
  }
}

/** For this tab: names and addresses of people. */
export const tabStorage = new Remembered(() => sessionStorage);

/** For all tabs of this device: what has to be found again in another one, and names nobody. */
export const deviceStorage = new Remembered(() => localStorage);

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
