import type { SessionEntry } from '../../organisation/session-entry.ts';

const patterns: readonly (readonly [RegExp, NonNullable<SessionEntry['sessionType']>])[] = [
  [/\bkeynote\b/i, 'keynote'],
  [/workshop|hands[- ]?on|\blab\b/i, 'handsOnLab'],
  [/\b(training|tutorial)\b/i, 'training'],
];

/** The session type of Dynamics behind a schedule's own word; null where none of them says the same. */
export function sessionTypeOf(typeName: string | null): NonNullable<SessionEntry['sessionType']> | null {
  return patterns.find(([pattern]) => pattern.test(typeName ?? ''))?.[1] ?? null;
}
