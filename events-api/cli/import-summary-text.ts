import type { LeftOut } from '../import/read-result.ts';
import type { ImportedThing, ImportSummary, SummaryOutcome } from '../organisation/import-summary.ts';
import type { ImportedKind } from '../store/ids.ts';
import { wrap } from './wrap.ts';

/** Things named one by one; what is more is only counted. */
const MOST_NAMED = 15;

const kindNames: Readonly<Record<ImportedKind, [one: string, many: string]>> = {
  event: ['Event', 'Events'],
  session: ['Session', 'Sessions'],
  'session-track': ['Session track', 'Session tracks'],
  speaker: ['Speaker', 'Speakers'],
  pass: ['Pass', 'Passes'],
  sponsorship: ['Sponsorship', 'Sponsorships'],
  'custom-registration-field': ['Registration field', 'Registration fields'],
  building: ['Building', 'Buildings'],
  room: ['Room', 'Rooms'],
};
const kinds = Object.keys(kindNames) as ImportedKind[];

export interface ImportReport {
  readonly summary: ImportSummary;
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly string[];
}

/** What an import did, for people, in lines of at most 80 columns. */
export function summaryText({ summary, leftOut, notes }: ImportReport): string {
  const parts = [
    summary.events.map(({ name, readableEventId }) => wrap(`${name} – /events/${readableEventId}`, '  ')).join('\n'),
    tableOf(summary, leftOut),
    listOf('Cancelled', things(summary, 'cancelled')),
    listOf('Removed', things(summary, 'removed')),
    listOf('Left out', [...leftOut.map(lineOfLeftOut), ...things(summary, 'leftOut')]),
    listOf('Notes', notes),
    conclusion(summary),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function tableOf({ kinds: summaries }: ImportSummary, unread: readonly LeftOut[]): string {
  const columns = ['created', 'changed', 'unchanged', 'cancelled', 'removed', 'left out'];
  const rows = kinds.flatMap((kind) => {
    const { created, changed, unchanged, cancelled, removed, leftOut } = summaries[kind];
    const missing = leftOut.length + unread.filter(({ what }) => what.replace(' ', '-') === kind).length;
    const numbers = [created.length, changed.length, unchanged, cancelled.length, removed.length, missing];
    return numbers.some((number) => number > 0) ? [row(kindNames[kind][1], numbers.map(String))] : [];
  });
  return rows.length === 0 ? '' : [row('', columns), ...rows].join('\n');
}

const row = (name: string, cells: readonly string[]): string => name.padEnd(20) + cells.map((cell) => cell.padStart(10)).join('');

function things({ kinds: summaries }: ImportSummary, outcome: SummaryOutcome): string[] {
  return kinds.flatMap((kind) => summaries[kind][outcome].map((thing) => lineOfThing(kindNames[kind][0], thing)));
}

const lineOfThing = (kind: string, { name, reason }: ImportedThing): string =>
  `${kind} “${name}”${reason === undefined ? '' : `: ${reason}`}`;

const lineOfLeftOut = ({ what, name, id, why }: LeftOut): string =>
  `${what.charAt(0).toUpperCase()}${what.slice(1)} “${name === '' ? id : name}”: ${why}`;

function listOf(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const named = lines.slice(0, MOST_NAMED).map((line) => wrap(`- ${line}`, '  '));
  const rest = lines.length - named.length;
  return [`${title}:`, ...named, ...(rest > 0 ? [`- and ${rest} more; --json names all of them`] : [])].join('\n');
}

function conclusion({ changed, settingsChanged }: ImportSummary): string {
  if (!changed) return 'Everything was up to date: nothing has changed.';
  return settingsChanged ? 'The settings of the organisation have changed, too.' : '';
}
