import type { Finding, Invariant } from './finding.ts';

/** Whoever asked again under a key got the first answer again, and it is the one that the database remembers. */
export const oneAnswerPerKey: Invariant = ({ keys }, { submissions, finalized }) => {
  const remembered = new Map(keys.map(({ key, answer }) => [key, canonical(JSON.parse(answer))]));
  const findings: Finding[] = [];
  for (const { key, answers } of submissions) {
    if (answers.length === 0) continue;
    const given = new Set(answers.map(canonical));
    if (given.size > 1) findings.push({ broken: 'keysAnsweredTwice', text: `${key} got ${given.size} different answers` });
    else if (!given.has(remembered.get(key) ?? '')) {
      findings.push({ broken: 'keysAnsweredTwice', text: `${key}: the answer is not the one that is remembered` });
    }
  }
  for (const [purchaseId, answers] of finalized) {
    const ids = new Set(answers.map(({ status, registrations }) => `${status} ${registrations?.map(({ id }) => id).join()}`));
    if (ids.size > 1)
      findings.push({ broken: 'keysAnsweredTwice', text: `purchase ${purchaseId} was confirmed in ${ids.size} ways` });
  }
  return findings;
};

/** The same text for the same answer, in whatever order its members come. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    member !== null && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
