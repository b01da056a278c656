import type { PassWire } from '../../../contract/pass.ts';
import type { EventContent, PassRow } from '../content/event-content.ts';
import type { SeatCounts } from '../seat-counts.ts';
import { currencySymbol, majorUnits } from './money.ts';
import { sessionWire } from './session-wire.ts';

export function passWire(row: PassRow, content: EventContent, counts: SeatCounts): PassWire {
  const sold = counts.passes.get(row.id) ?? 0;
  return {
    passId: row.id,
    passName: row.name,
    price: majorUnits(row.price_minor, row.currency),
    currencySymbol: currencySymbol(row.currency),
    numberOfPassesLeft: Math.max(0, row.allocated - sold),
    numberOfPassesSold: sold,
    sessions: (content.sessionsOfPass.get(row.id) ?? []).map((session) => sessionWire(session, content, counts)),
    customFields: content.customFields.of('pass', row, { event: content.event, venues: content.venues, taken: sold }),
    currency: row.currency,
    description: row.description,
  };
}
