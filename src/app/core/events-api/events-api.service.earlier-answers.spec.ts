import { HttpTestingController } from '@angular/common/http/testing';
import { signal, type WritableSignal } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { EarlierAnswers } from '../connection/earlier-answers';
import { CALLER } from './caller';
import { DeviceAnswers } from './device-answers';
import { EventsApiService } from './events-api.service';
import { API } from './testing/portal-config';
import { HandClock, type HandDevice, provideApiTesting } from './testing/provide-api-testing';
import { eventWire } from './testing/wire-builders';

const ID = 'harbour-days-2026';

describe('EventsApiService, when the server is slow, silent or faulty', () => {
  let api: EventsApiService;
  let http: HttpTestingController;
  let clock: HandClock;
  let caller: WritableSignal<string | null | undefined>;
  const call = (path: string) => http.expectOne((request) => request.url === API + path);
  const answer = (path: string, body: unknown) => call(path).flush(body as never);
  const broken = (path: string, status = 503) => call(path).flush(null, { status, statusText: 'No' });
  const oldest = () => TestBed.inject(EarlierAnswers).oldest();
  let seen: (number | null)[];
  let failed: unknown;
  const watch = () =>
    api.event(ID).subscribe({ next: ({ seatsLeft }) => seen.push(seatsLeft), error: (error: unknown) => (failed = error) });
  const settle = async () => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  const pass = async (seconds: number) => {
    clock.time += seconds * 1000;
    jasmine.clock().tick(seconds * 1000);
    await settle();
  };

  beforeEach(() => {
    clock = new HandClock();
    caller = signal(null);
    TestBed.configureTestingModule({ providers: [provideApiTesting(clock), { provide: CALLER, useValue: caller }] });
    api = TestBed.inject(EventsApiService);
    http = TestBed.inject(HttpTestingController);
    jasmine.clock().install();
    spyOn(Math, 'random').and.returnValue(0.5);
    spyOn(window, 'fetch').and.rejectWith(new TypeError('Failed to fetch'));
    seen = [];
    failed = undefined;
  });
  afterEach(() => {
    jasmine.clock().uninstall();
    http.verify();
  });

  const readBefore = async () => {
    watch();
    answer(`events/${ID}`, eventWire({ seatsLeft: 9 }));
    await pass(60);
    seen = [];
  };

  it('what was read before is shown with its age, until a later attempt is answered', async () => {
    const readAt = clock.now();
    await readBefore();
    watch();
    broken(`events/${ID}`);
    await settle();
    expect([seen, oldest()]).toEqual([[9], readAt]);
    await pass(1);
    broken(`events/${ID}`);
    await pass(2);
    answer(`events/${ID}`, eventWire({ seatsLeft: 7 }));
    expect([seen, oldest()]).toEqual([[9, 7], undefined]);
  });

  it('what is late is preceded by what was read before', async () => {
    await readBefore();
    watch();
    await pass(3);
    expect(seen).toEqual([9]);
    answer(`events/${ID}`, eventWire({ seatsLeft: 8 }));
    expect([seen, oldest()]).toEqual([[9, 8], undefined]);
  });

  it('what was read on an earlier visit is found on the device', async () => {
    const address = `${API}events/${ID}`;
    await TestBed.inject(DeviceAnswers).keep(address, { body: eventWire({ seatsLeft: 4 }), etag: null, readAt: 1000 });
    watch();
    broken(`events/${ID}`);
    await settle();
    expect([seen, oldest()]).toEqual([[4], 1000]);
  });

  it('public answers are kept on the device once the page stands, those to one person never', async () => {
    const { answers } = TestBed.inject(DeviceAnswers) as unknown as HandDevice;
    watch();
    answer(`events/${ID}`, eventWire());
    api.passes(ID).subscribe();
    call(`events/${ID}/passes`).flush([], { headers: { 'Cache-Control': 'private, no-store' } });
    await pass(3);
    expect([...answers.keys()]).toEqual([`${API}events/${ID}`]);
  });

  it('an answer to somebody is not kept either where the back end does not say for whom it is', async () => {
    const { answers } = TestBed.inject(DeviceAnswers) as unknown as HandDevice;
    caller.set('noor');
    watch();
    answer(`events/${ID}`, eventWire());
    await pass(3);
    expect(answers.size).toBe(0);
  });

  it('an event that was taken back is not shown as it was, nor in the next outage', async () => {
    await readBefore();
    watch();
    broken(`events/${ID}`, 404);
    await settle();
    expect([seen, failed]).toEqual([[], jasmine.objectContaining({ kind: 'notFound' })]);
    const page = watch();
    broken(`events/${ID}`);
    await settle();
    expect([seen, failed]).toEqual([[], jasmine.objectContaining({ kind: 'unavailable' })]);
    page.unsubscribe();
  });

  it('an event that is taken back while an earlier answer stands there goes', async () => {
    await readBefore();
    watch();
    broken(`events/${ID}`);
    await pass(1);
    broken(`events/${ID}`, 404);
    await settle();
    expect([seen, failed]).toEqual([[9], jasmine.objectContaining({ kind: 'notFound' })]);
  });

  it('nobody asks on after leaving the page', async () => {
    await readBefore();
    const page = watch();
    broken(`events/${ID}`);
    await settle();
    page.unsubscribe();
    await pass(20);
    expect(oldest()).toBeUndefined();
  });
});
