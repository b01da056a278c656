import { isProven, type Report } from './report.ts';

/** The report for people: what was done, what was promised, what was found. */
export function reportText(report: Report): string {
  const { broken, failures } = report;
  const lines: (readonly [string, string | number])[] = [
    ['store', `${report.store}, ${report.processes} server processes`],
    ['seed', report.seed],
    ['rounds', `${report.rounds}, ${report.buyers} buyers each`],
    ['requests', `${report.requests}, ${report.cutConnections} of them cut off`],
    ['kill -9', report.kills],
    ['power cuts', report.powerCuts],
    ['locked database', `${report.lockedDatabases} times, ${report.busyAnswers} answers "busy, try again"`],
    ['full disk', `${report.fullDisks} times, ${report.refusedByFullDisk} requests refused`],
    [
      'other errors',
      Object.entries(failures)
        .map(([status, count]) => `${count} × ${status}`)
        .join(', ') || 0,
    ],
    ['registrations', `${report.registrations}, ${report.registrationsPerSecond}/s, p50 ${report.p50} ms, p99 ${report.p99} ms`],
    ['oversold', broken.oversold],
    ['lost', broken.lost],
    ['doubled', broken.doubled],
    ['keys answered twice', broken.keysAnsweredTwice],
    ['list out of order', broken.listOutOfOrder],
    ['unsynced answers', `${broken.unsynced} of ${report.answersWatched} watched`],
    ['disagreeing rows', broken.disagreeing],
    ['wrong mails', `${broken.mails} with ${report.mails} delivered, ${report.mailsTwice} of them again after a kill`],
    ['wrong check-ins', `${broken.checkIns} of ${report.checkIns}`],
  ];
  const width = Math.max(...lines.map(([name]) => name.length));
  return [
    ...lines.map(([name, value]) => `${name.padEnd(width)}  ${value}`),
    ...report.notShown.map((what) => `not shown: ${what}`),
    ...report.findings,
    isProven(report) ? 'proven' : 'NOT PROVEN',
  ].join('\n');
}
