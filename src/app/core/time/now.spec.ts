import { TestBed } from '@angular/core/testing';

import { CLOCK } from './clock';
import { Now } from './now';

describe('Now', () => {
  let time: number;

  beforeEach(() => {
    time = Date.UTC(2026, 2, 1, 12, 0, 20);
    jasmine.clock().install();
    TestBed.configureTestingModule({ providers: [{ provide: CLOCK, useValue: { now: () => time } }] });
  });
  afterEach(() => jasmine.clock().uninstall());

  const pass = (milliseconds: number) => {
    time += milliseconds;
    jasmine.clock().tick(milliseconds);
  };

  it('moves on when the minute does', () => {
    const now = TestBed.inject(Now);
    pass(39_000);
    expect(now.minute()).toBe(Date.UTC(2026, 2, 1, 12, 0, 20));
    pass(1_000);
    expect(now.minute()).toBe(Date.UTC(2026, 2, 1, 12, 1));
    pass(60_000);
    expect(now.minute()).toBe(Date.UTC(2026, 2, 1, 12, 2));
  });

  it('is set anew when the page is seen again', () => {
    const now = TestBed.inject(Now);
    time += 3_600_000;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(now.minute()).toBe(time);
  });

  it('leaves no timer running', () => {
    const now = TestBed.inject(Now);
    const before = now.minute();
    TestBed.resetTestingModule();
    pass(120_000);
    expect(now.minute()).toBe(before);
  });
});
