import { HttpTestingController } from '@angular/common/http/testing';
import { ErrorHandler, signal, type WritableSignal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { firstValueFrom } from 'rxjs';

import type { RegistrationDataWire } from '../../../../contract/registration-data.ts';
import { CALLER } from './caller';
import { EventsApiService } from './events-api.service';
import type { AttendeeToRegister } from './models/registration';
import { API } from './testing/portal-config';
import { HandClock, provideApiTesting } from './testing/provide-api-testing';
import { agendaWire, eventWire, sessionWire, speakerWire } from './testing/wire-builders';

const ID = 'harbour-days-2026';

describe('EventsApiService', () => {
  let api: EventsApiService;
  let http: HttpTestingController;
  let clock: HandClock;
  let told: string[];
  let caller: WritableSignal<string | null | undefined>;

  const call = (path: string) => http.expectOne((request) => request.url === API + path);
  const answer = (path: string, body: unknown, etag?: string) =>
    call(path).flush(body as never, etag === undefined ? {} : { headers: { ETag: etag } });

  beforeEach(() => {
    clock = new HandClock();
    told = [];
    caller = signal(null);
    const errorHandler = { handleError: (error: Error) => told.push(error.message) };
    TestBed.configureTestingModule({
      providers: [
        provideApiTesting(clock),
        { provide: ErrorHandler, useValue: errorHandler },
        { provide: CALLER, useValue: caller },
      ],
    });
    api = TestBed.inject(EventsApiService);
    http = TestBed.inject(HttpTestingController);
  });
  afterEach(() => http.verify());

  it('shows the other events when one is broken, and tells of it once', async () => {
    const broken = eventWire({ eventName: '' });
    const first = firstValueFrom(api.events());
    answer('events/published', [eventWire(), broken, null]);
    expect((await first).map(({ name }) => name)).toEqual(['Harbour Days 2026']);

    clock.time += 60_000;
    const second = firstValueFrom(api.events());
    answer('events/published', [eventWire(), broken]);
    await second;
    expect(told).toEqual([
      'The portal leaves out a part of events/published of the Events API: number 2, eventName is missing.',
      'The portal leaves out a part of events/published of the Events API: number 3, it is no object.',
    ]);
  });

  it('fails as unexpected when the whole answer is of the wrong shape', async () => {
    const events = firstValueFrom(api.events());
    answer('events/published', { items: [] });
    await expectAsync(events).toBeRejectedWith(jasmine.objectContaining({ kind: 'unexpected' }));

    const event = firstValueFrom(api.event(ID));
    answer(`events/${ID}`, null);
    await expectAsync(event).toBeRejectedWith(jasmine.objectContaining({ kind: 'unexpected' }));
  });

  it('takes null for an empty list, as existing back ends mean it', async () => {
    const passes = firstValueFrom(api.passes(ID));
    answer(`events/${ID}/passes`, null);
    expect(await passes).toEqual([]);
  });

  it('encodes ids in addresses', () => {
    api.event('a/b c').subscribe();
    expect(call('events/a%2Fb%20c').request.method).toBe('GET');
  });

  describe('what has been read', () => {
    it('is shared by those who ask at the same moment', async () => {
      const both = Promise.all([firstValueFrom(api.event(ID)), firstValueFrom(api.event(ID))]);
      answer(`events/${ID}`, eventWire());
      const [one, other] = await both;
      expect(one).toBe(other);
    });

    it('is taken from memory for a short while, then asked for again', async () => {
      const first = firstValueFrom(api.event(ID));
      answer(`events/${ID}`, eventWire());
      const known = await first;
      clock.time += 29_000;
      expect(await firstValueFrom(api.event(ID))).toBe(known);

      clock.time += 2_000;
      const second = firstValueFrom(api.event(ID));
      answer(`events/${ID}`, eventWire({ seatsLeft: 2 }));
      expect((await second).seatsLeft).toBe(2);
    });

    it('stays the same object while the server says that it has not changed', async () => {
      const first = firstValueFrom(api.event(ID));
      answer(`events/${ID}`, eventWire(), '"v1"');
      clock.time += 31_000;
      const second = firstValueFrom(api.event(ID));
      answer(`events/${ID}`, eventWire(), '"v1"');
      expect(await second).toBe(await first);
    });

    it('is for nobody but whoever asked', async () => {
      const read = async (alreadyRegistered: boolean) => {
        const session = firstValueFrom(api.session(ID, 's-1'));
        answer('sessions/s-1', sessionWire({ alreadyRegistered }));
        return (await session).own.isRegistered;
      };
      expect(await read(false)).toBeFalse();
      caller.set('noor');
      expect(await read(true)).toBeTrue();
      expect((await firstValueFrom(api.session(ID, 's-1'))).own.isRegistered).toBeTrue();
      caller.set(null);
      expect(await read(false)).toBeFalse();
    });

    it('is not kept for the next person when it comes late', async () => {
      caller.set('noor');
      const late = firstValueFrom(api.session(ID, 's-1'));
      const asked = call('sessions/s-1');
      caller.set('odile');
      const own = firstValueFrom(api.session(ID, 's-1'));
      answer('sessions/s-1', sessionWire());
      await own;
      asked.flush(sessionWire({ alreadyRegistered: true }));
      expect((await late).own.isRegistered).toBeTrue();
      expect((await firstValueFrom(api.session(ID, 's-1'))).own.isRegistered).toBeFalse();
    });

    it('belongs to whoever it turns out to be', async () => {
      caller.set(undefined);
      const event = firstValueFrom(api.event(ID));
      answer(`events/${ID}`, eventWire());
      caller.set('noor');
      expect(await firstValueFrom(api.event(ID))).toBe(await event);
    });

    it('is not kept when it failed', async () => {
      const first = firstValueFrom(api.event(ID));
      call(`events/${ID}`).flush(null, { status: 500, statusText: 'No' });
      await expectAsync(first).toBeRejected();
      const second = firstValueFrom(api.event(ID));
      answer(`events/${ID}`, eventWire());
      expect((await second).readableEventId).toBe(ID);
    });

    it('is asked for anew after a registration', async () => {
      const first = firstValueFrom(api.event(ID));
      answer(`events/${ID}`, eventWire());
      await first;
      const registered = firstValueFrom(api.register(ID, [], 'key-1'));
      answer(`events/${ID}/registrations`, { status: 'Success' });
      await registered;
      const second = firstValueFrom(api.event(ID));
      answer(`events/${ID}`, eventWire({ seatsLeft: 13 }));
      expect((await second).seatsLeft).toBe(13);
    });

    it('is not cut off for the others when one of those who asked goes away', async () => {
      const gone = api.event(ID).subscribe();
      const staying = firstValueFrom(api.event(ID));
      gone.unsubscribe();
      answer(`events/${ID}`, eventWire());
      expect((await staying).readableEventId).toBe(ID);
    });
  });

  describe('the agenda', () => {
    it('comes in one answer where the back end has it', async () => {
      const agenda = firstValueFrom(api.agenda(ID));
      answer(`events/${ID}/agenda`, agendaWire());
      expect((await agenda).sessions.length).toBe(1);
    });

    it('is put together from sessions and tracks where it does not', async () => {
      const agenda = firstValueFrom(api.agenda(ID));
      call(`events/${ID}/agenda`).flush('<html>', { status: 404, statusText: 'Not found' });
      answer(`events/${ID}/sessions`, [
        sessionWire({ id: 'b', tracks: null, room: { id: 'r-2', name: 'Hall 10', description: null, disabledAccess: null } }),
        sessionWire({ id: 'a', tracks: null, room: { id: 'r-1', name: 'Hall 2', description: null, disabledAccess: null } }),
      ]);
      answer(`events/${ID}/tracks`, [
        { id: 't-1', name: 'Water', description: null },
        { id: 't-2', name: 'Land', description: null },
      ]);
      answer('tracks/t-1/sessions', [sessionWire({ id: 'a' })]);
      call('tracks/t-2/sessions').flush(null, { status: 500, statusText: 'No' });

      const { rooms, tracks, sessions } = await agenda;
      expect(rooms.map(({ name }) => name)).toEqual(['Hall 2', 'Hall 10']);
      expect(tracks.map(({ name }) => name)).toEqual(['Water', 'Land']);
      expect(sessions.map(({ id, tracks: of }) => [id, of.map(({ name }) => name)])).toEqual([
        ['a', ['Water']],
        ['b', []],
      ]);
    });

    it('is not looked for elsewhere when there is no such event', async () => {
      const agenda = firstValueFrom(api.agenda('gone'));
      call('events/gone/agenda').flush({ code: 'event_not_found' }, { status: 404, statusText: 'Not found' });
      await expectAsync(agenda).toBeRejectedWith(jasmine.objectContaining({ kind: 'notFound' }));
    });
  });

  describe('one session', () => {
    it('is found in the list where the back end gives no single ones', async () => {
      const session = firstValueFrom(api.session(ID, 's-1'));
      call('sessions/s-1').flush(null, { status: 404, statusText: 'Not found' });
      answer(`events/${ID}/sessions`, [sessionWire({ id: 's-0' }), sessionWire()]);
      expect((await session).id).toBe('s-1');
    });

    it('is not found where neither has it', async () => {
      const session = firstValueFrom(api.session(ID, 's-9'));
      call('sessions/s-9').flush(null, { status: 404, statusText: 'Not found' });
      answer(`events/${ID}/sessions`, [sessionWire()]);
      await expectAsync(session).toBeRejectedWith(jasmine.objectContaining({ kind: 'notFound', code: 'session_not_found' }));
    });
  });

  describe('one speaker', () => {
    it('comes alone where the back end has the address', async () => {
      const speaker = firstValueFrom(api.speaker(ID, 'p-1'));
      answer(`events/${ID}/speakers/p-1`, speakerWire());
      expect((await speaker).name).toBe('Ingrid Solbakken');
    });

    it('is found in the list where it does not', async () => {
      const speaker = firstValueFrom(api.speaker(ID, 'p-1'));
      call(`events/${ID}/speakers/p-1`).flush(null, { status: 404, statusText: 'Not found' });
      answer(`events/${ID}/speakers`, [speakerWire({ id: 'p-0' }), speakerWire()]);
      expect((await speaker).id).toBe('p-1');
    });

    it('is not looked for in the list where our server knows nobody by that id', async () => {
      const speaker = firstValueFrom(api.speaker(ID, 'p-9'));
      call(`events/${ID}/speakers/p-9`).flush({ code: 'speaker_not_found' }, { status: 404, statusText: 'Not found' });
      await expectAsync(speaker).toBeRejectedWith(jasmine.objectContaining({ kind: 'notFound' }));
    });
  });

  describe('registering', () => {
    const attendee: AttendeeToRegister = {
      firstName: 'Noor',
      lastName: 'Al-Hadidi',
      email: 'noor@example.org',
      passId: null,
      waitlisted: false,
      autoRegister: false,
      responses: [],
      sessions: [],
    };

    it('sends the key of the submission and gives what became of it', async () => {
      const outcome = firstValueFrom(api.register(ID, [attendee], 'key-1'));
      const made = call(`events/${ID}/registrations`);
      expect(made.request.headers.get('idempotency-key')).toBe('key-1');
      made.flush({ status: 'Success', registrations: [{ id: 'r', key: 'k', state: 'registered', position: null }] });
      expect((await outcome).registrations).toEqual([{ id: 'r', key: 'k', state: 'registered', position: null }]);
    });

    it('asks for a captcha each time, and shows it solved in the members that the wire has for it', async () => {
      const captcha = firstValueFrom(api.captcha(ID));
      answer(`events/${ID}/captcha`, { FlowId: 'a.b', HipUrl: 'x', ObjectName: 'x', FunctionName: 'x' });
      const { flowId, challengeAddress } = await captcha;
      expect(flowId).toBe('a.b');
      expect(challengeAddress).toMatch(new RegExp(`^https?://.*/events/${ID}/captcha/a\\.b/challenge$`));
      const outcome = firstValueFrom(api.register(ID, [attendee], 'key-2', { flowId, solution: 'done' }));
      const made = call(`events/${ID}/registrations`);
      const { hipObject } = made.request.body as RegistrationDataWire;
      expect(hipObject).toEqual({ Solution: 'done', Token: '', Type: '', FlowId: 'a.b' });
      made.flush({ status: 'Success', registrations: [] });
      await outcome;
    });

    it('sends the key of a personal link as a parameter', async () => {
      const cancelled = firstValueFrom(api.cancelRegistration('reg-1', 'secret'));
      const made = call('registrations/reg-1/cancel');
      expect(made.request.params.get('key')).toBe('secret');
      made.flush(true);
      await expectAsync(cancelled).toBeResolvedTo(undefined);
    });
  });
});
