import { type ComponentFixture, TestBed } from '@angular/core/testing';

import { Connection } from '../../core/connection/connection';
import { EarlierAnswers } from '../../core/connection/earlier-answers';
import { SlowCalls } from '../../core/connection/slow-calls';
import { HandClock, provideApiTesting } from '../../core/events-api/testing/provide-api-testing';
import { englishIsThere, provideEnglish } from '../../core/i18n/testing/english';
import { ConnectionNotice } from './connection-notice';

describe('ConnectionNotice', () => {
  let clock: HandClock;
  let fixture: ComponentFixture<ConnectionNotice>;
  let connection: Connection;

  const element = () => fixture.nativeElement as HTMLElement;
  const card = () => element().querySelector('[role=region]')?.textContent ?? null;
  const announced = () => element().querySelector('[role=status]')?.textContent;
  const pass = (seconds: number) => {
    TestBed.tick();
    clock.time += seconds * 1000;
    jasmine.clock().tick(seconds * 1000);
    TestBed.tick();
  };

  beforeEach(async () => {
    clock = new HandClock();
    TestBed.configureTestingModule({ providers: [provideApiTesting(clock), provideEnglish()] });
    await englishIsThere();
    jasmine.clock().install();
    spyOn(Math, 'random').and.returnValue(0.5);
    spyOn(window, 'fetch').and.rejectWith(new TypeError('Failed to fetch'));
    connection = TestBed.inject(Connection);
    fixture = TestBed.createComponent(ConnectionNotice);
    TestBed.tick();
  });
  afterEach(() => jasmine.clock().uninstall());

  it('says nothing about what passes at once', () => {
    connection.reportUnreachable();
    pass(0.5);
    connection.reportAnswered();
    pass(5);
    expect([card(), announced()]).toEqual([null, '']);
  });

  it('comes when trouble lasts, stays while it comes and goes, and goes when it is over', () => {
    connection.reportUnreachable();
    pass(0.7);
    expect(card()).toContain('The event server does not answer.');
    connection.reportAnswered();
    pass(1.5);
    expect(card()).not.toBeNull();
    connection.reportUnreachable();
    pass(1);
    connection.reportAnswered();
    pass(2);
    expect(card()).toBeNull();
  });

  it('tells a screen reader once, however often the connection comes and goes', () => {
    const told: (string | undefined)[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      connection.reportUnreachable();
      pass(0.7);
      told.push(announced());
      connection.reportAnswered();
      pass(2);
      told.push(announced());
    }
    const [down, back] = ['The event server does not answer.', 'The connection is back.'];
    expect(told).toEqual([down, back, back, back, back, back]);
  });

  it('tells a screen reader what is still so once it may say the same again', () => {
    connection.reportUnreachable();
    pass(0.7);
    connection.reportAnswered();
    pass(2);
    connection.reportUnreachable();
    pass(0.7);
    expect(announced()).toBe('The connection is back.');
    pass(60);
    expect(announced()).toBe('The event server does not answer.');
  });

  it('says how long a busy server asks to wait', () => {
    connection.reportUnavailable(20);
    pass(0.7);
    expect(card()).toContain('The event server is busy.');
    expect(card()).toContain('Next attempt in 21 seconds.');
  });

  it('says how old what stands on the page is, and keeps that up to date', () => {
    TestBed.inject(EarlierAnswers).add('events/published', clock.now() - 12 * 60_000);
    pass(0.7);
    expect(card()).toContain('This may not be the latest.');
    expect(card()).toContain('12 minutes ago');
    pass(60);
    expect(card()).toContain('13 minutes ago');
  });

  it('has a calm word for what is slow, and another for what is being sent', () => {
    const ended = TestBed.inject(SlowCalls).watch('GET');
    pass(4);
    expect(card()).toBeNull();
    pass(1);
    pass(0.7);
    expect(card()).toContain('This takes longer than usual.');
    ended();
    TestBed.inject(SlowCalls).watch('POST');
    pass(5);
    pass(0.7);
    expect(card()).toContain('Sending takes longer than usual.');
  });
});
