import { AnotherGuest } from '../../e2e/fixtures/another-guest.ts';
import { daysAhead } from '../../e2e/fixtures/days.ts';
import { House } from '../../e2e/fixtures/house.ts';
import { writeNightEvent } from '../../e2e/fixtures/night-event.ts';
import { findRealData } from '../../e2e/fixtures/real-data.ts';
import { eventsApi } from '../../e2e/fixtures/run-command.ts';
import { writeWaitingEvents } from '../../e2e/fixtures/waiting-events.ts';
import type { World } from './world.ts';
import { worldIn } from './world-in.ts';

/** The house where nearly everything is seen: the demo, small events that wait or go on past midnight, a real conference, sign-in. */
export async function openTown(): Promise<World> {
  const schedule = findRealData('fosdem/2026.xml');
  const house = await House.openWithSignIn(async (opening) => {
    await opening.loadDemo();
    await opening.import(writeWaitingEvents(opening.folder), '--format', 'organisation');
    await opening.import(writeNightEvent(opening.folder), '--format', 'organisation');
    if (schedule) await opening.import(schedule, '--first-day', daysAhead(60));
    await eventsApi('event', 'cancel', 'release-train', '--database', opening.database);
  });
  const registrations = await register(house);
  return worldIn(house, { registrations, conference: schedule && 'fosdem-2026' });
}

async function register(house: House): Promise<Record<string, string>> {
  const passNamed = (name: string): string => String(house.query('select id from pass where name = ?', name)[0]?.['id']);
  const registered = await AnotherGuest.comes(house, 'longitude', 'Hanna', { passId: passNamed('Online') });
  const cancelled = await AnotherGuest.comes(house, 'longitude', 'Odile', { passId: passNamed('Online') });
  await cancelled.goes();
  await AnotherGuest.comes(house, 'reading-room', 'Ana');
  const waitlisted = await AnotherGuest.comes(house, 'reading-room', 'Bo', { waitlisted: true });
  const seated = await AnotherGuest.comes(house, 'print-fair', 'Cleo', { passId: passNamed('Day') });
  const invited = await AnotherGuest.comes(house, 'print-fair', 'Dara', { waitlisted: true });
  await seated.goes();
  return { registered: registered.path, cancelled: cancelled.path, waitlisted: waitlisted.path, invited: invited.path };
}
