import type { SessionEntry } from '../../organisation/session-entry.ts';

import type { Report } from '../report.ts';
import { cleanLine, cleanText, shorten } from '../text/clean-text.ts';
import type { ScheduleSession } from './schedule.ts';

const LONGEST_SUMMARY = 20_000;
const LONGEST_DESCRIPTION = 100_000;

/** Summary and description, within the lengths of the organisation file. A summary that is too long and alone becomes the description. */
export function sessionTexts(
  session: ScheduleSession,
  report: Report,
): Pick<SessionEntry, 'summary' | 'detailedDescription' | 'subtitle' | 'typeName'> {
  const fit = (text: string | null | undefined, maxLength: number) => {
    if (text === undefined || text === null || text.length <= maxLength) return text;
    report.note(
      `A text of the session “${session.title ?? session.key}” has ${text.length} characters; the first ${maxLength} are taken.`,
    );
    return shorten(text, maxLength);
  };
  const clean = (text: string | null | undefined) => (text === undefined ? undefined : cleanText(text));
  const summary = clean(session.summary);
  const description = clean(session.detailedDescription);
  const isMoved = !description && (summary?.length ?? 0) > LONGEST_SUMMARY;
  return {
    subtitle: session.subtitle === undefined ? undefined : fit(cleanLine(session.subtitle), 500),
    typeName: session.typeName === undefined ? undefined : fit(cleanLine(session.typeName), 200),
    summary: isMoved ? null : fit(summary, LONGEST_SUMMARY),
    detailedDescription: fit(isMoved ? summary : description, LONGEST_DESCRIPTION),
  };
}
