const MOST = 2000;
const LONGEST_ID = 100;

/** Reads what the device kept: ids of starred sessions. Whatever else stands there reads as none. */
export function readStarred(kept: string | undefined): ReadonlySet<string> {
  if (kept === undefined) return new Set();
  try {
    const value: unknown = JSON.parse(kept);
    return new Set(Array.isArray(value) ? value.filter(isId).slice(0, MOST) : []);
  } catch {
    return new Set();
  }
}

export function writeStarred(ids: ReadonlySet<string>): string {
  return JSON.stringify([...ids]);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_ID;
}
