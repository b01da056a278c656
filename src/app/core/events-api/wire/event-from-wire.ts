import type { EventWire } from '../../../../../contract/event.ts';
import { languageTagOfOption } from '../../../../../contract/languages.ts';
import { eventFormat, eventType } from '../../../../../contract/option-sets.ts';
import type { EventFormat, EventType, PortalEvent } from '../models/event';
import { buildingFromWire, roomFromWire } from './building-from-wire';
import { amountOf, flagOf, numberOf, requiredText, textOf, webAddressOf } from './checked';
import { pictureAddress } from './picture-address';
import { rangeOf } from './range-of';
import { registrationRulesFromWire } from './registration-rules-from-wire';
import type { WireContext } from './wire-context';
import { zoneOf } from './zone-of';

const typeOfOption = new Map(Object.entries(eventType).map(([name, option]) => [option as number, name as EventType]));
const formatOfOption = new Map(Object.entries(eventFormat).map(([name, option]) => [option as number, name as EventFormat]));

/** Times become instants and a zone here and nowhere else; what an older back end leaves out is null. */
export function eventFromWire(wire: EventWire, context: WireContext): PortalEvent {
  const zone = zoneOf(wire.ianaTimeZone, wire.timeZone);
  const when = rangeOf(
    { utc: wire.startDateUTC, wallClock: wire.startDate },
    { utc: wire.endDateUTC, wallClock: wire.endDate },
    zone,
    'startDate',
  );
  const readableEventId = requiredText(wire.readableEventId, 'readableEventId');
  return {
    id: textOf(wire.eventId) ?? readableEventId,
    readableEventId,
    name: requiredText(wire.eventName, 'eventName'),
    description: textOf(wire.description),
    when,
    type: typeOfOption.get(numberOf(wire.eventType) ?? 0) ?? null,
    format: formatOfOption.get(numberOf(wire.eventFormat) ?? 0) ?? null,
    language: textOf(wire.languageTag) ?? languageTagOfOption(numberOf(wire.eventLanguage)),
    image: pictureAddress(wire.image, context),
    publicEventUrl: webAddressOf(wire.publicEventUrl),
    building: buildingFromWire(wire.building),
    room: roomFromWire(wire.room),
    websiteMessage: textOf(wire.websiteMessage),
    cancelled: flagOf(wire.cancelled) ?? false,
    fromPrice: numberOf(wire.fromPrice),
    currency: textOf(wire.currency),
    seatsLeft: amountOf(wire.seatsLeft),
    maxCapacity: flagOf(wire.isCapacityRestricted) === true ? amountOf(wire.maxCapacity) : null,
    registration: registrationRulesFromWire(wire, when),
  };
}
