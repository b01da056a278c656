import { importedId } from '../../store/ids.ts';
import type { PassTable } from '../../store/tables/pass.table.ts';
import { hasTooManyDecimals, decimalsOf, isCurrency } from '../currency.ts';
import type { PassEntry } from '../pass-entry.ts';
import { passRowOf } from '../rows/pass-row.ts';
import type { EventScope } from './event-scope.ts';
import { storedParts } from './ownership.ts';
import { planCancellation, planRemoval, planRow } from './plan-rows.ts';
import type { PlannedSession } from './plan-sessions.ts';
import { PassSessions } from './pass-sessions.ts';
import { countByReference } from './registered.ts';

/** @returns the passes that the event has from now on */
export async function planPasses(scope: EventScope, sessions: readonly PlannedSession[]): Promise<PassTable[]> {
  const { run, entry, row, path } = scope;
  const stored = await storedParts(scope, 'pass', 'passes', entry.passes);
  if (!entry.passes) return [...stored.values()];
  const opened = await PassSessions.load(scope, sessions);
  const passes = entry.passes.map((passEntry, position) => {
    const place = `${path}.passes[${position}]`;
    checkPrice(scope, passEntry, place);
    const before = stored.get(importedId('pass', passEntry.id));
    const planned = passRowOf(passEntry, before, row.id, position);
    const pass = run.customAttributes.applyTo('pass', planned, passEntry, place);
    planRow(run, 'pass', pass, before, opened.plan(pass.id, passEntry, place));
    return pass;
  });
  const wanted = new Set(passes.map(({ id }) => id));
  return [
    ...passes,
    ...(await planVanished(
      scope,
      [...stored.values()].filter(({ id }) => !wanted.has(id)),
    )),
  ];
}

function checkPrice({ run, entry }: EventScope, pass: PassEntry, path: string): void {
  const { price, currency } = pass;
  const first = entry.passes?.[0]?.currency;
  if (!isCurrency(currency)) run.problems.add(`${path}.currency`, `no currency has the code "${currency}"`);
  else if (hasTooManyDecimals(price, currency)) {
    run.problems.add(`${path}.price`, `${price} has more decimals than ${currency}, which has ${decimalsOf(currency)}`);
  }
  if (currency !== first) {
    run.problems.add(`${path}.currency`, `all passes of an event are priced in one currency; the first is in ${first ?? ''}`);
  }
}

/** Passes that the file holds no more: hidden (none allocated) where somebody has one, else removed. */
async function planVanished({ run, row: event }: EventScope, vanished: readonly PassTable[]): Promise<PassTable[]> {
  if (vanished.length > 0) await run.holdEvent(event.id);
  const held = await countByReference(run, 'attendee_pass', 'pass_id', vanished);
  const asked = await countByReference(run, 'repeated_registration', 'pass_id', vanished);
  return vanished.flatMap((pass) => {
    if (!held.has(pass.id) && !asked.has(pass.id)) {
      planRemoval(run, 'pass', pass);
      return [];
    }
    const row = { ...pass, allocated: 0 };
    if (pass.allocated > 0)
      planCancellation(run, 'pass', row, `gone from the file; ${held.get(pass.id) ?? 0} handed out, now hidden`);
    return [row];
  });
}
