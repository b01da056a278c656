const MINUTES_A_DAY = 24 * 60;

/**
 * Minutes of a duration as schedules write it: `H:MM`, `HH:MM`, ISO 8601 (`PT1H30M`), and in three parts. Three parts are `D:HH:MM`
 * where the first has one digit (`2:06:00` = 54 hours: EMF, pretalx) and `HH:MM:SS` where it has two or is zero (`01:30:00`), as no
 * session lasts ten days and nobody writes zero days. Undefined when it is none of these.
 */
export function findDurationMinutes(text: string): number | undefined {
  const duration = text.trim();
  return ofParts(duration) ?? ofIso(duration);
}

function ofParts(duration: string): number | undefined {
  const [, first, second, third] = /^(\d{1,3}):(\d{2})(?::(\d{1,2}))?$/.exec(duration) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const isDays = third !== undefined && first.length === 1 && Number(first) > 0 && Number(second) < 24;
  if (isDays) return Number(first) * MINUTES_A_DAY + Number(second) * 60 + Number(third);
  return Number(first) * 60 + Number(second) + (third === undefined ? 0 : Number(third) / 60);
}

function ofIso(duration: string): number | undefined {
  const [all, days, hours, minutes, seconds] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration) ?? [];
  if (all === undefined || /^P$|T$/.test(all)) return undefined;
  return Number(days ?? 0) * MINUTES_A_DAY + Number(hours ?? 0) * 60 + Number(minutes ?? 0) + Number(seconds ?? 0) / 60;
}
