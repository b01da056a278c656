import { ImportError } from '../import-error.ts';
import type { Schedule } from './schedule.ts';

/** Far above what any conference has (the largest known have 1,500 sessions), and what is still imported in seconds. */
const limits = {
  sessions: 20_000,
  speakers: 50_000,
  rooms: 5_000,
  tracks: 5_000,
  days: 1_000,
  sponsorships: 5_000,
  passes: 1_000,
} as const;

/** Throws an ImportError when there are more than a conference can have: the file is no schedule, or is meant to harm. */
export function checkCount(kind: keyof typeof limits, count: number, file: string): void {
  if (count <= limits[kind]) return;
  throw new ImportError('too_many_values', `The file has more than ${limits[kind]} ${kind}.`, { file });
}

export function checkCounts(schedule: Schedule): void {
  for (const kind of Object.keys(limits) as (keyof typeof limits)[]) checkCount(kind, schedule[kind]?.length ?? 0, schedule.file);
}
