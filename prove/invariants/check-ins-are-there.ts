import type { Finding, Invariant } from './finding.ts';
import { groupBy } from './group-by.ts';

/** Every check-in that was answered is there once and was answered as new once; nobody has come whom nobody let in. */
export const checkInsAreThere: Invariant = ({ checkIns }, { checkIns: asked }) => {
  const findings: Finding[] = [];
  const find = (text: string): unknown => findings.push({ broken: 'checkIns', text });
  const rows = groupBy(checkIns, ({ event_registration_id }) => event_registration_id);
  for (const [id, { made, known }] of asked) {
    const count = rows.get(id)?.length ?? 0;
    if (count > 1) find(`registration ${id} is checked in ${count} times`);
    if (count === 0 && made + known > 0) find(`the check-in of registration ${id} was answered and is not there`);
    if (made > 1) find(`the check-in of registration ${id} was answered as new ${made} times`);
  }
  for (const id of rows.keys()) if (!asked.has(id)) find(`registration ${id} is checked in, and nobody asked for it`);
  return findings;
};
