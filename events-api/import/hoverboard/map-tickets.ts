import { hasTooManyDecimals } from '../../organisation/currency.ts';
import type { Report } from '../report.ts';
import type { SchedulePass } from '../schedule/schedule.ts';
import { cleanLine, cleanText } from '../text/clean-text.ts';
import { currencyOf } from '../text/currency.ts';
import { Slugs } from '../text/slug.ts';
import { entriesOf } from './entries.ts';
import type { Hoverboard, Ticket } from './schema.ts';

/** Tickets with a price and a currency that can be told; the others are left out. When they are sold is free text and not read. */
export function ticketPasses({ tickets }: Hoverboard, report: Report): SchedulePass[] | undefined {
  if (!tickets) return undefined;
  const keys = new Slugs();
  return entriesOf(tickets).flatMap(([id, ticket]) => {
    const name = cleanLine(ticket.name);
    const price = priceOf(ticket);
    const currency = currencyOf(ticket.currency ?? '', report);
    if (name !== null && price !== undefined && currency !== undefined && !hasTooManyDecimals(price, currency)) {
      return [
        { key: keys.of(name), name, description: cleanText(ticket.info), price, currency, isSoldOut: ticket.soldOut === true },
      ];
    }
    report.leaveOut({
      what: 'pass',
      id,
      name: name ?? '',
      why: whyNot(name, price, currency, ticket),
      place: { path: `tickets[${id}]` },
    });
    return [];
  });
}

function priceOf({ price }: Ticket): number | undefined {
  const text = String(price ?? '').trim();
  if (/^\d{1,7}(\.\d{1,3})?$/.test(text)) return Number(text);
  return /^free$/i.test(text) ? 0 : undefined;
}

function whyNot(name: string | null, price: number | undefined, currency: string | undefined, ticket: Ticket): string {
  if (name === null) return 'There is no name.';
  if (price === undefined) return `“${String(ticket.price ?? '')}” is no price.`;
  if (currency === undefined) return `The currency “${ticket.currency ?? ''}” cannot be told.`;
  return `${price} has more decimals than ${currency} has.`;
}
