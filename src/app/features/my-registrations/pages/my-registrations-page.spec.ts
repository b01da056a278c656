import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { NavigationEnd, provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { filter, firstValueFrom } from 'rxjs';

import type { MyRegistrationWire } from '../../../../../contract/my-registration.ts';
import { paths } from '../../../../../contract/paths.ts';
import type { WaitlistItemWire } from '../../../../../contract/waitlist-item.ts';
import { CALLER } from '../../../core/events-api/caller';
import { answer, asked, refuse } from '../../../core/events-api/testing/answer';
import { provideApiTesting } from '../../../core/events-api/testing/provide-api-testing';
import { myRegistrationWire, registrationWire, waitlistItemWire } from '../../../core/events-api/testing/wire-builders';
import { englishIsThere, provideEnglish } from '../../../core/i18n/testing/english';
import { MyRegistrationsPage } from './my-registrations-page';
import { MyRegistrationsHarness } from './testing/my-registrations-harness';

const MINE = paths.myRegistrations.of({});
const WAITING = paths.myWaitlistItems.of({});
const cancelOf = (registrationId: string) => paths.myRegistrationCancel.of({ registrationId });
const linkOf = (registrationId: string) => paths.registration.of({ registrationId });

const past = { event: 'Old Maps', id: 'old', startDateUTC: '2026-01-10T08:00:00Z', endDateUTC: '2026-01-11T17:00:00Z' };
const kept = { invited: true, position: null, invitedUntil: '2026-03-02T12:00:00Z' };

describe('MyRegistrationsPage', () => {
  let router: RouterTestingHarness;
  const caller = signal<string | null>('noor');

  const look = () => TestbedHarnessEnvironment.loader(router.fixture).getHarness(MyRegistrationsHarness);
  const answerBoth = async (mine: readonly MyRegistrationWire[], waiting: readonly WaitlistItemWire[] = []) => {
    await answer(MINE, mine);
    await answer(WAITING, waiting);
  };
  const open = async (mine: readonly MyRegistrationWire[], waiting: readonly WaitlistItemWire[] = []) => {
    router = await RouterTestingHarness.create('/mine');
    await answerBoth(mine, waiting);
    return look();
  };
  /** The page asks what there is to choose before it offers a seat at an event. */
  const openInvitation = async (item: Partial<WaitlistItemWire>) => {
    router = await RouterTestingHarness.create('/mine');
    await answerBoth([], [waitlistItemWire({ ...kept, ...item })]);
    await answer(paths.eventPasses.of({ readableEventId: 'reading-room' }), []);
    await answer(linkOf('wait-1'), registrationWire({ id: 'wait-1', state: 'invited', pass }));
    return look();
  };
  const pass = { passId: 'day', passName: 'Day', price: 20, currency: 'EUR', currencySymbol: '€' };
  const only = <T>([first]: readonly T[]): T => {
    if (first === undefined) throw new Error('There is none.');
    return first;
  };

  beforeEach(async () => {
    caller.set('noor');
    TestBed.configureTestingModule({
      providers: [
        provideApiTesting(),
        provideEnglish(),
        { provide: CALLER, useValue: caller },
        provideRouter([
          { path: 'mine', component: MyRegistrationsPage },
          { path: '**', children: [] },
        ]),
      ],
    });
    await englishIsThere();
  });

  // What is to be paid is kept on the device.
  afterEach(() => localStorage.clear());

  it('shows what is to come and what is over, each with what can be done with it', async () => {
    const page = await open([myRegistrationWire(), myRegistrationWire(past)]);
    expect(await page.sections()).toEqual(['Upcoming', 'Past']);
    const next = await page.row('Harbour Days 2026');
    for (const fact of ['10–11 Jun 2026', 'Both days', 'Noor Al-Hadidi', 'ER-000123', 'Registered']) {
      expect(await next.text()).toContain(fact);
    }
    expect(await next.eventAddress()).toBe('/events/harbour-days-2026');
    expect(only(await next.sessions())).toContain('Tides');
    expect(await next.calendarFile()).toContain(paths.registrationCalendar.of({ registrationId: 'reg-1' }));
    expect(await next.ways()).toEqual(['Give up this session Tides', 'Cancel registration Harbour Days 2026']);
    const old = await page.row('Old Maps');
    expect(await old.text()).toContain('Past event');
    expect([await old.hasTicket(), await old.calendarFile(), await old.ways()]).toEqual([false, null, []]);
  });

  it('shows nothing of anybody once they are signed out, in another tab for example', async () => {
    const page = await open([myRegistrationWire()]);
    expect(await page.sections()).toEqual(['Upcoming']);
    const left = firstValueFrom(TestBed.inject(Router).events.pipe(filter((event) => event instanceof NavigationEnd)));
    caller.set(null);
    expect((await left).urlAfterRedirects).toBe('/events');
    expect(router.routeNativeElement?.textContent ?? '').not.toContain('Harbour Days 2026');
  });

  it('reads anew for the next who signs in', async () => {
    const page = await open([myRegistrationWire()]);
    caller.set('ada');
    await answerBoth([myRegistrationWire(past)]);
    expect(await page.sections()).toEqual(['Past']);
  });

  it('says that an event is cancelled, and offers neither ticket nor calendar for it', async () => {
    const page = await open([myRegistrationWire({ cancelled: true })]);
    const row = await page.row('Harbour Days 2026');
    expect(await row.text()).toContain('The event is cancelled');
    expect([await row.hasTicket(), await row.calendarFile(), await row.ways()]).toEqual([false, null, []]);
  });

  it('does with what a back end without our additions says', async () => {
    const bare = { registrationId: undefined, key: undefined, readableEventId: undefined, startDateUTC: undefined, pass: '' };
    const page = await open(
      [myRegistrationWire({ ...bare, sessionRegistrations: null })],
      [waitlistItemWire({ position: undefined, key: undefined, startDateUTC: undefined, readableEventId: undefined })],
    );
    const row = await page.row('Harbour Days 2026');
    expect([await row.date(), await row.eventAddress(), await row.hasTicket(), await row.sessions()]).toEqual([
      null,
      null,
      false,
      [],
    ]);
    expect(await row.ways()).toEqual(['Cancel registration Harbour Days 2026']);
    const waiting = only(await page.waiting());
    expect(await waiting.text()).toContain('On the waiting list');
    expect(await waiting.canLeave()).toBeFalse();
  });

  it('opens the ticket with its QR code, and closes it', async () => {
    const page = await open([myRegistrationWire()]);
    const row = await page.row('Harbour Days 2026');
    const opening = row.toggleTicket();
    await answer(linkOf('reg-1'), registrationWire());
    await opening;
    expect(await row.showsTicket()).toBeTrue();
    expect(await row.qrCode()).toBe('QR code of ticket ER-000123');
    await row.toggleTicket();
    expect([await row.showsTicket(), await row.qrCode()]).toEqual([false, null]);
  });

  it('leads on who has registered for nothing', async () => {
    const page = await open([]);
    expect(await (await page.panel())?.heading()).toBe('Nothing here yet.');
    expect(await page.sections()).toEqual([]);
  });

  it('says what could not be read, and reads it again', async () => {
    router = await RouterTestingHarness.create('/mine');
    await answer(WAITING, []);
    await refuse(MINE, 500);
    const page = await look();
    const trying = (await page.failure())?.retry();
    await answerBoth([myRegistrationWire()]);
    await trying;
    expect(await page.failure()).toBeNull();
    expect((await page.rows()).length).toBe(1);
  });

  it('says to sign in again when the sign-in is not accepted any more', async () => {
    router = await RouterTestingHarness.create('/mine');
    await answer(WAITING, []);
    await refuse(MINE, 401, { code: 'bearer_expired', Message: 'Expired.' });
    expect(await (await (await look()).failure())?.heading()).toMatch(/sign/i);
  });

  it('cancels a registration only after asking', async () => {
    const page = await open([myRegistrationWire()]);
    const row = await page.row('Harbour Days 2026');
    const dialog = await page.dialog();
    await row.press('Cancel registration');
    expect(await dialog.question()).toBe('Cancel your registration for Harbour Days 2026?');
    await dialog.keep();
    expect(await dialog.isOpen()).toBeFalse();
    await row.press('Cancel registration');
    await dialog.escape();
    expect(await dialog.isOpen()).toBeFalse();
    await row.press('Cancel registration');
    const confirming = dialog.confirm();
    (await asked(cancelOf('reg-1'))).flush(true);
    await answerBoth([]);
    await confirming;
    expect(await dialog.isOpen()).toBeFalse();
    expect(await page.outcome()).toBe('Your registration for Harbour Days 2026 is cancelled.');
    expect((await page.rows()).length).toBe(0);
  });

  it('gives up one session and stays registered', async () => {
    const page = await open([myRegistrationWire()]);
    await (await page.row('Harbour Days 2026')).press('Give up this session');
    const dialog = await page.dialog();
    expect(await dialog.question()).toBe('Give up your seat in Tides?');
    const confirming = dialog.confirm();
    (await asked(cancelOf('tides-of-noor'))).flush(true);
    await answerBoth([myRegistrationWire({ sessionRegistrations: [] })]);
    await confirming;
    expect(await page.outcome()).toBe('Your seat in Tides is given up.');
    expect(await (await page.row('Harbour Days 2026')).sessions()).toEqual([]);
  });

  it('says that nothing has changed when the server refuses to cancel', async () => {
    const page = await open([myRegistrationWire()]);
    await (await page.row('Harbour Days 2026')).press('Cancel registration');
    const dialog = await page.dialog();
    const confirming = dialog.confirm();
    await refuse(cancelOf('reg-1'), 403, { code: 'refused', Message: 'No.' });
    await confirming;
    expect(await (await dialog.notice())?.text()).toContain('Nothing has been changed.');
    expect(await dialog.isOpen()).toBeTrue();
    expect((await page.rows()).length).toBe(1);
  });

  it('says that it is not known what became of it when the answer is lost, and reads what stands', async () => {
    const page = await open([myRegistrationWire()]);
    await (await page.row('Harbour Days 2026')).press('Cancel registration');
    const dialog = await page.dialog();
    const confirming = dialog.confirm();
    await refuse(cancelOf('reg-1'), 500);
    await confirming;
    expect(await (await dialog.notice())?.text()).toContain('It is not known whether this went through.');
    const keeping = dialog.keep();
    await answerBoth([]);
    await keeping;
    expect(await dialog.isOpen()).toBeFalse();
    expect(await (await page.panel())?.heading()).toBe('Nothing here yet.');
  });

  it('says that what was to be cancelled is gone already', async () => {
    const page = await open([myRegistrationWire()]);
    await (await page.row('Harbour Days 2026')).press('Cancel registration');
    const dialog = await page.dialog();
    const confirming = dialog.confirm();
    await refuse(cancelOf('reg-1'), 404, { code: 'registration_not_found', Message: 'Gone.' });
    await confirming;
    expect(await (await dialog.notice())?.text()).toContain('It is not there any more');
  });

  it('shows the place on a waiting list, and lets one leave it', async () => {
    const page = await open(
      [],
      [waitlistItemWire(), waitlistItemWire({ id: 'wait-2', event: 'Open House', session: 'Binding' })],
    );
    expect(await page.sections()).toEqual(['Waiting list']);
    const [event, session] = await page.waiting();
    expect(await event?.text()).toContain('Place 3 on the waiting list');
    expect(await session?.text()).toContain('Binding');
    await event?.leave();
    const dialog = await page.dialog();
    expect(await dialog.question()).toBe('Leave the waiting list for Reading Room?');
    const confirming = dialog.confirm();
    (await asked(paths.registrationLeave.of({ registrationId: 'wait-1' }))).flush(true);
    await answerBoth([]);
    await confirming;
    expect(await page.outcome()).toBe('You are no longer on the waiting list for Reading Room.');
  });

  it('offers a seat that is kept, with what it costs, and takes it', async () => {
    const page = await openInvitation({});
    const invitation = only(await page.invitations());
    expect(await invitation.text()).toContain('A seat is free for you in Reading Room');
    expect(await invitation.text()).toContain('2 March 2026');
    expect(await invitation.ways()).toEqual(['Take the seat, €20.00', 'Leave it to the next']);
    const accepting = invitation.accept();
    const request = await asked(paths.registrationAccept.of({ registrationId: 'wait-1' }));
    expect(request.request.body).toEqual({ passId: null });
    request.flush({ status: 'Success', errorCode: null, errorMessage: null, redirectUrl: null, purchaseId: null });
    await answerBoth([myRegistrationWire({ event: 'Reading Room' })]);
    await accepting;
    expect(await page.invitations()).toEqual([]);
    expect(await (await page.row('Reading Room')).text()).toContain('Registered');
  });

  it('says that the time to take a seat is over, and offers it no more', async () => {
    const page = await openInvitation({ invitedUntil: '2026-03-01T11:59:00Z' });
    const invitation = only(await page.invitations());
    expect(await invitation.text()).toContain('The time to take it has run out.');
    expect(await invitation.ways()).toEqual([]);
  });

  it('says why a seat cannot be taken', async () => {
    const page = await openInvitation({});
    const invitation = only(await page.invitations());
    const accepting = invitation.accept();
    const refused = {
      status: 'Error',
      errorCode: 'invitation_expired',
      errorMessage: 'Over.',
      redirectUrl: null,
      purchaseId: null,
    };
    await answer(paths.registrationAccept.of({ registrationId: 'wait-1' }), refused);
    await answerBoth([], [waitlistItemWire(kept)]);
    await accepting;
    expect(await invitation.alert()).not.toBeNull();
  });

  it('keeps a seat that is taken but not paid in sight, and leads to its payment', async () => {
    const page = await openInvitation({ pendingPayment: true });
    const invitation = only(await page.invitations());
    expect(await invitation.text()).toContain('Payment pending Reading Room');
    expect(await invitation.ways()).toEqual(['Pay €20.00', 'Cancel registration']);
    const arrived = firstValueFrom(TestBed.inject(Router).events.pipe(filter((event) => event instanceof NavigationEnd)));
    const paying = invitation.accept();
    const initiated = { status: 'Initiated', errorCode: null, errorMessage: null, redirectUrl: null, purchaseId: 'p-1' };
    await answer(paths.registrationAccept.of({ registrationId: 'wait-1' }), initiated);
    await paying;
    expect((await arrived).url).toBe('/events/reading-room/register/payment');
  });

  it('gives a seat that is taken but not paid back after asking', async () => {
    const page = await openInvitation({ pendingPayment: true });
    await only(await page.invitations()).decline();
    const dialog = await page.dialog();
    const confirming = dialog.confirm();
    (await asked(cancelOf('wait-1'))).flush(true);
    await answerBoth([]);
    await confirming;
    expect(await page.outcome()).toBe('Your registration for Reading Room is cancelled.');
  });
});
