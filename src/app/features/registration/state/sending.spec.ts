import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { IDEMPOTENCY_HEADER } from '../../../../../contract/paths.ts';
import { saveOpenPurchase } from '../../../core/cart/open-purchase';
import type { AttendeeToRegister } from '../../../core/events-api/models/registration';
import { provideApiTesting } from '../../../core/events-api/testing/provide-api-testing';
import { EventFactsLoader } from './event-facts';
import { Sending } from './sending';

const attendee = (overrides: Partial<AttendeeToRegister> = {}): AttendeeToRegister => ({
  ...{ firstName: 'Marta', lastName: 'Quintela', email: 'marta@example.org', passId: null, waitlisted: false },
  ...{ autoRegister: false, responses: [], sessions: [] },
  ...overrides,
});
const result = (overrides: object) => ({
  ...{ status: 'Success', errorMessage: null, errorCode: null, redirectUrl: null, purchaseId: null },
  ...{ registrations: [], details: null },
  ...overrides,
});

describe('Sending', () => {
  let backend: HttpTestingController;
  let accepted: string[];

  /** The page as it is opened, or opened again. */
  const open = (): Sending => {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [Sending, { provide: EventFactsLoader, useValue: { readableEventId: signal('event') } }, provideApiTesting()],
    });
    backend = TestBed.inject(HttpTestingController);
    accepted = [];
    return TestBed.inject(Sending);
  };
  const send = (sending: Sending, attendees = [attendee()]) =>
    sending.register('event', attendees, null, ({ status }) => accepted.push(status));
  const request = (end = 'registrations') => backend.expectOne(({ url }) => url.endsWith(end));
  /** The answer is lost; why is found out a moment later. */
  const lose = async (sending: Sending, end = 'registrations') => {
    const lost = request(end);
    lost.error(new ProgressEvent('error'));
    while (sending.submission().status === 'sending') await new Promise((resolve) => setTimeout(resolve));
    return lost;
  };

  // Nobody is asked over the network whether the server is well.
  beforeEach(() => {
    spyOn(window, 'fetch').and.rejectWith(new TypeError('Failed to fetch'));
  });

  afterEach(() => {
    sessionStorage.clear();
    localStorage.clear();
  });

  it('sends once, however often the button is pressed', () => {
    const sending = open();
    send(sending);
    send(sending);
    request().flush(result({}));
    expect(accepted).toEqual(['success']);
  });

  it('uses the same key and the same words after a lost answer, also when the page was loaded anew meanwhile', async () => {
    const first = open();
    send(first);
    const lost = await lose(first);
    expect(first.submission()).toEqual({ status: 'failed', kind: 'offline' });

    send(open(), [attendee({ waitlisted: true })]);
    const again = request();
    expect(again.request.headers.get(IDEMPOTENCY_HEADER)).toBe(lost.request.headers.get(IDEMPOTENCY_HEADER));
    expect(again.request.body).toEqual(lost.request.body);
  });

  it('uses a new key for somebody else, and after a refusal', async () => {
    const sending = open();
    const keys = new Set<string | null>();
    const note = ({ request: { headers } }: TestRequest) => keys.add(headers.get(IDEMPOTENCY_HEADER));
    send(sending);
    note(await lose(sending));
    send(sending, [attendee({ email: 'm@example.org' })]);
    const refused = request();
    refused.flush(result({ status: 'Error', errorCode: 'event_full' }));
    note(refused);
    send(sending, [attendee({ email: 'm@example.org' })]);
    note(await lose(sending));
    expect(keys.size).toBe(3);
  });

  it('keeps what the server says of a refusal', () => {
    const sending = open();
    send(sending);
    const details = [{ code: 'pass_sold_out', attendee: 0, member: 'passId', id: 'full' }];
    request().flush(result({ status: 'Error', errorCode: 'pass_sold_out', errorMessage: 'Gone.', details }));
    expect(sending.submission()).toEqual({ status: 'refused', code: 'pass_sold_out', message: 'Gone.', details });
  });

  it('lets go of the seats that an earlier purchase holds before it asks for others', () => {
    saveOpenPurchase('event', { purchaseId: 'p', registrations: [], redirectUrl: null, until: null });
    const sending = open();
    send(sending);
    backend.expectNone(({ url }) => url.endsWith('registrations'));
    request('purchases/p/cancel').flush(
      { Message: 'Paid.', code: 'purchase_paid', correlationId: 'c', details: null },
      { status: 409, statusText: 'Conflict' },
    );
    request().flush(result({}));
    expect(accepted).toEqual(['success']);
  });

  it('asks for no others while it is not known whether the earlier ones are gone', async () => {
    saveOpenPurchase('event', { purchaseId: 'p', registrations: [], redirectUrl: null, until: null });
    const sending = open();
    send(sending);
    await lose(sending, 'purchases/p/cancel');
    expect(sending.submission().status).toBe('failed');
    expect(localStorage.getItem('portal.purchase.event')).not.toBeNull();
    backend.expectNone(({ url }) => url.endsWith('registrations'));
  });

  it('begins anew once what was held is gone', async () => {
    const sending = open();
    send(sending);
    await lose(sending);
    sending.forget();
    expect(sessionStorage.length).toBe(0);
  });
});
