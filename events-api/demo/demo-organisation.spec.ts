import { readdirSync, statSync } from 'node:fs';
import type { EventEntry } from '../organisation/event-entry.ts';
import { instantOf } from '../organisation/zoned-time.ts';
import { readDemoOrganisation } from './demo-organisation.ts';

const SOME_DAY = new Date('2027-06-16T12:00:00Z');

describe('The demo organisation', () => {
  const find = (id: string, now = SOME_DAY): EventEntry => readDemoOrganisation(now).events.find((event) => event.id === id)!;
  const instant = (event: EventEntry, time: string | null | undefined) => instantOf(time!, event.timeZone).getTime();
  const events = readDemoOrganisation(SOME_DAY).events;

  it('has events behind and ahead, in several zones, formats and languages', () => {
    const starts = events.map((event) => instant(event, event.start));
    expect(starts.filter((start) => start < SOME_DAY.getTime()).length).toBeGreaterThanOrEqual(3);
    expect(starts.filter((start) => start > SOME_DAY.getTime()).length).toBeGreaterThanOrEqual(12);
    expect(new Set(events.map(({ timeZone }) => timeZone)).size).toBeGreaterThanOrEqual(12);
    expect(new Set(events.map(({ eventFormat }) => eventFormat))).toEqual(new Set(['onSite', 'webinar', 'hybrid']));
    expect([...new Set(events.map(({ language }) => language!))].toSorted()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'ja']);
  });

  it('has a conference of three days with all that belongs to one', () => {
    const longitude = find('longitude');
    const speakers = readDemoOrganisation(SOME_DAY).speakers!.filter(({ id }) => id.startsWith('longitude/'));
    expect(speakers.length).toBeGreaterThanOrEqual(40);
    expect(longitude.sessions!.filter(({ isServiceSession }) => !isServiceSession).length).toBeGreaterThanOrEqual(60);
    expect(new Set(longitude.sessions!.map(({ start }) => start!.slice(0, 10))).size).toBe(3);
    expect(longitude.sessionTracks!.length).toBe(5);
    expect(longitude.passes!.map(({ allocated }) => allocated > 0)).toEqual([true, true, true, true, false]);
    expect(new Set(longitude.sponsorships!.map(({ category }) => category)).size).toBe(3);
  });

  it('asks with registration fields of every type', () => {
    const types = new Set(find('small-batch').customRegistrationFields!.map(({ type }) => type));
    expect(types).toEqual(new Set(['simpleText', 'boolean', 'singleChoice', 'multipleChoice']));
  });

  it('has an event where attendees put together their own agenda, one without sessions, and one past midnight', () => {
    const own = find('small-machines');
    expect(own.allowCustomAgenda).toBeTrue();
    expect(own.passes).toBeUndefined();
    expect(own.sessions!.filter(({ maxCapacity }) => maxCapacity).length).toBeGreaterThanOrEqual(8);
    expect(find('static-clinic').sessions).toBeUndefined();
    expect(find('layla').sessions!.some(({ start, end }) => start!.slice(0, 10) < end!.slice(0, 10))).toBeTrue();
  });

  it('has nobody and no room in two sessions at once', () => {
    for (const event of events) {
      for (const session of event.sessions ?? []) {
        const others = event.sessions!.filter(
          (other) => other !== session && other.start! < session.end! && session.start! < other.end!,
        );
        for (const other of others) {
          const where = `${session.id} and ${other.id}`;
          if (session.room) expect(other.room).withContext(where).not.toBe(session.room);
          const both = (session.speakers ?? []).filter((speaker) => other.speakers?.includes(speaker));
          expect(both).withContext(where).toEqual([]);
        }
      }
    }
  });

  it('never goes stale: on every day of a year, what is open is open and what is closed is closed', () => {
    for (let day = 0; day < 366; day += 9) {
      const now = new Date(Date.UTC(2027, 0, 1 + day, (day * 7) % 24));
      const today = readDemoOrganisation(now).events;
      const distance = (id: string, member: 'start' | 'end' | 'registrationStart' | 'registrationEnd') => {
        const event = today.find((some) => some.id === id)!;
        return instant(event, event[member]) - now.getTime();
      };
      const context = now.toISOString();
      expect(distance('nordic-roundtable', 'registrationEnd')).withContext(context).toBeLessThan(0);
      expect(distance('nordic-roundtable', 'start')).withContext(context).toBeGreaterThan(0);
      expect(distance('open-archive', 'registrationStart')).withContext(context).toBeGreaterThan(0);
      expect(distance('quiet-systems', 'end')).withContext(context).toBeLessThan(0);
      expect(distance('release-train', 'start')).withContext(context).toBeGreaterThan(0);
    }
  });

  it('moves by whole weeks, so that weekdays and clock times stay', () => {
    const weekday = (time: string) => new Date(`${time}:00Z`).getUTCDay();
    const before = find('longitude', new Date('2026-11-23T00:00:00Z'));
    const after = find('longitude', new Date('2027-07-01T00:00:00Z'));
    expect(after.start).not.toBe(before.start);
    expect(weekday(after.start)).toBe(weekday(before.start));
    expect(after.sessions!.map(({ start }) => start!.slice(11))).toEqual(before.sessions!.map(({ start }) => start!.slice(11)));
  });

  it('comes in files that can be read', () => {
    for (const file of readdirSync(new URL('events/', import.meta.url))) {
      expect(statSync(new URL(`events/${file}`, import.meta.url)).size)
        .withContext(file)
        .toBeLessThan(150_000);
    }
  });
});
