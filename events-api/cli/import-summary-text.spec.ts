import { emptySummary } from '../organisation/import-summary.ts';
import { summaryText } from './import-summary-text.ts';

describe('The summary of an import', () => {
  const things = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `s${index}`, name: `Session ${index}` }));

  it('counts by kind, and only kinds that there are', () => {
    const summary = emptySummary();
    summary.changed = true;
    summary.events.push({ id: 'tide', name: 'Tide Tables', readableEventId: 'tide-tables' });
    summary.kinds.session.created.push(...things(12));
    const leftOut = [{ what: 'session track' as const, id: '7', name: '', why: 'No session belongs to it.' }];
    expect(summaryText({ summary, leftOut, notes: [] })).toBe(
      [
        'Tide Tables – /events/tide-tables',
        '',
        '                       created   changed unchanged cancelled   removed  left out',
        'Sessions                    12         0         0         0         0         0',
        'Session tracks               0         0         0         0         0         1',
        '',
        'Left out:',
        '- Session track “7”: No session belongs to it.',
      ].join('\n'),
    );
  });

  it('names a few of many, and says how to see the rest', () => {
    const summary = emptySummary();
    summary.changed = true;
    summary.kinds.session.removed.push(...things(40));
    const text = summaryText({ summary, leftOut: [], notes: [] });
    expect(text).toContain('- Session “Session 14”\n- and 25 more; --json names all of them');
  });

  it('fits into 80 columns, however long the names are', () => {
    const summary = emptySummary();
    summary.kinds.pass.cancelled.push({ id: 'a', name: 'A very long name '.repeat(9).trim(), reason: 'gone from the file' });
    const lines = summaryText({ summary, leftOut: [], notes: ['A sentence about what was decided. '.repeat(5)] }).split('\n');
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  it('says that nothing has changed', () => {
    expect(summaryText({ summary: emptySummary(), leftOut: [], notes: [] })).toBe(
      'Everything was up to date: nothing has changed.',
    );
  });
});
