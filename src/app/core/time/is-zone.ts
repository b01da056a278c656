const asked = new Map<string, boolean>();

/** Whether this browser knows the IANA zone. Remembered: only making a formatter tells, and each session names its zone. */
export function isZone(name: string): boolean {
  let known = asked.get(name);
  if (known === undefined) asked.set(name, (known = canFormat(name)));
  return known;
}

function canFormat(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
