import { languageTagOfOption } from '../../../../../contract/languages.ts';
import { sessionPermission } from '../../../../../contract/option-sets.ts';
import type { SessionWire } from '../../../../../contract/session.ts';
import { agendaDayOf } from '../../time/agenda-day-of';
import type { SessionDetails, SessionSummary } from '../models/session';
import { amountOf, flagOf, listOf, numberOf, requiredText, textOf } from './checked';
import { linkFromWire } from './link-from-wire';
import { namedRefsFromWire, roomRefFromWire } from './named-ref-from-wire';
import { rangeOf } from './range-of';
import { findSpeakerSummary } from './speaker-summary-from-wire';
import type { WireContext } from './wire-context';
import { zoneOf } from './zone-of';

export function sessionFromWire(wire: SessionWire, context: WireContext): SessionDetails {
  const people = listOf(wire.speakers).flatMap((speaker) => findSpeakerSummary(speaker, context) ?? []);
  return {
    ...sessionSummaryFromWire(wire),
    own: { isRegistered: flagOf(wire.alreadyRegistered) ?? false, isEligible: flagOf(wire.userEligibleToRegister) ?? false },
    speakers: people.map(({ id, name }) => ({ id, name })),
    people,
    subtitle: textOf(wire.subtitle),
    summary: textOf(wire.sessionSummary),
    detailedDescription: textOf(wire.detailedDescription),
    objectives: textOf(wire.sessionObjectives),
    prerequisites: textOf(wire.sessionPreRequisites),
    recordingsPermitted: permissionOf(wire.recordingsPermitted),
    links: listOf(wire.links).flatMap((link) => linkFromWire(link) ?? []),
  };
}

/** What a list shows of it; without people, who are listed apart from the sessions. */
export function sessionSummaryFromWire(wire: SessionWire): SessionSummary {
  const isRestricted = flagOf(wire.isCapacityRestricted) === true;
  const when = rangeOf(
    { utc: wire.startTimeUTC, wallClock: wire.startTime },
    { utc: wire.endTimeUTC, wallClock: wire.endTime },
    zoneOf(wire.ianaTimeZone, wire.timeZone),
    'startTime',
  );
  return {
    id: requiredText(wire.id, 'id'),
    name: requiredText(wire.name, 'name'),
    when,
    room: roomRefFromWire(wire.room),
    tracks: namedRefsFromWire(wire.tracks),
    speakers: namedRefsFromWire(wire.speakers),
    typeName: textOf(wire.typeName),
    sessionType: numberOf(wire.sessionType),
    language: textOf(wire.languageTag) ?? languageTagOfOption(numberOf(wire.language)),
    isServiceSession: flagOf(wire.isServiceSession) ?? false,
    maxCapacity: isRestricted ? amountOf(wire.maxCapacity) : null,
    registrationCount: isRestricted ? amountOf(wire.registrationCount) : null,
    day: agendaDayOf(when.start, when.zone),
  };
}

function permissionOf(option: unknown): boolean | null {
  if (option === sessionPermission.yes) return true;
  return option === sessionPermission.no ? false : null;
}
