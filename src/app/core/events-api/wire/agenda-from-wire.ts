import type { AgendaSessionWire, AgendaWire } from '../../../../../contract/agenda.ts';
import { agendaDayOf } from '../../time/agenda-day-of';
import type { Agenda, NamedRef, SessionSummary } from '../models/session';
import { amountOf, entriesOf, flagOf, numberOf, requiredText, textOf } from './checked';
import { membersFromWire } from './list-from-wire';
import { findNamedRef } from './named-ref-from-wire';
import { rangeOf } from './range-of';
import { findSpeakerSummary } from './speaker-summary-from-wire';
import type { WireContext } from './wire-context';
import { zoneOf } from './zone-of';

/** By index: what cannot be named keeps its place. */
type Table = readonly (NamedRef | undefined)[];

interface Tables {
  readonly zone: string;
  readonly days: readonly (string | null)[];
  readonly rooms: Table;
  readonly tracks: Table;
  readonly speakers: Table;
}

/** Rooms, tracks, speakers and days are named once on the wire and pointed at by index; here each session holds them. */
export function agendaFromWire(wire: AgendaWire, context: WireContext): Agenda {
  const tables: Tables = {
    zone: zoneOf(wire.ianaTimeZone, wire.timeZone),
    days: entriesOf(wire.days).map((day) => textOf(day?.date)),
    rooms: entriesOf(wire.rooms).map(findNamedRef),
    tracks: entriesOf(wire.tracks).map(findNamedRef),
    speakers: entriesOf(wire.speakers).map(findNamedRef),
  };
  return {
    zone: tables.zone,
    rooms: tables.rooms.filter((room) => room !== undefined),
    tracks: tables.tracks.filter((track) => track !== undefined),
    people: entriesOf(wire.speakers).flatMap((speaker) => (speaker && findSpeakerSummary(speaker, context)) ?? []),
    sessions: membersFromWire(wire.sessions, 'session', (session) => agendaSession(session, tables), context),
  };
}

function agendaSession(wire: AgendaSessionWire, tables: Tables): SessionSummary {
  const when = rangeOf({ utc: wire.startUTC, wallClock: null }, { utc: wire.endUTC, wallClock: null }, tables.zone, 'startUTC');
  return {
    id: requiredText(wire.id, 'id'),
    name: requiredText(wire.name, 'name'),
    when,
    room: wire.room === null ? null : (tables.rooms[wire.room] ?? null),
    tracks: pointedAt(wire.tracks, tables.tracks),
    speakers: pointedAt(wire.speakers, tables.speakers),
    typeName: textOf(wire.typeName),
    sessionType: numberOf(wire.type),
    language: textOf(wire.language),
    isServiceSession: flagOf(wire.isServiceSession) ?? false,
    maxCapacity: amountOf(wire.maxCapacity),
    registrationCount: amountOf(wire.registrationCount),
    day: tables.days[wire.day] ?? agendaDayOf(when.start, when.zone),
  };
}

function pointedAt(indexes: readonly number[], table: Table): readonly NamedRef[] {
  return entriesOf(indexes).flatMap((index) => (index === null ? [] : (table[index] ?? [])));
}
