import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import type { CaptchaProof } from '../../../core/events-api/models/captcha';
import { portalEvent } from '../../../core/events-api/testing/portal-event';
import { Captcha } from './captcha';
import { CAPTCHA_SOLVER } from './captcha-solver';
import { EventFactsLoader } from './event-facts';

const PROOF: CaptchaProof = { flowId: 'flow', solution: 'solved' };

describe('Captcha', () => {
  let attempts: PromiseWithResolvers<CaptchaProof>[];
  let given: (CaptchaProof | null)[];

  function captchaFor(needsCaptcha: boolean): Captcha {
    attempts = [];
    given = [];
    const event = portalEvent();
    const facts = signal({ event: { ...event, registration: { ...event.registration, needsCaptcha } } });
    TestBed.configureTestingModule({
      providers: [
        Captcha,
        { provide: EventFactsLoader, useValue: { facts, readableEventId: signal('event') } },
        {
          provide: CAPTCHA_SOLVER,
          useValue: () => {
            const attempt = Promise.withResolvers<CaptchaProof>();
            attempts.push(attempt);
            return attempt.promise;
          },
        },
      ],
    });
    return TestBed.inject(Captcha);
  }

  const note = (proof: CaptchaProof | null): void => {
    given.push(proof);
  };

  it('is off, and holds nobody up, where the event asks for none', () => {
    const captcha = captchaFor(false);
    captcha.prove(note);
    expect([captcha.state(), given, attempts]).toEqual(['off', [null], []]);
  });

  it('is solved before the button is pressed, once', async () => {
    const captcha = captchaFor(true);
    captcha.begin();
    captcha.begin();
    expect([captcha.state(), attempts.length]).toEqual(['solving', 1]);
    attempts[0]?.resolve(PROOF);
    await attempts[0]?.promise;
    expect(captcha.state()).toBe('solved');
    captcha.prove(note);
    captcha.prove(note);
    expect([given, attempts.length]).toEqual([[PROOF, PROOF], 1]);
  });

  it('lets whoever presses early wait for it', async () => {
    const captcha = captchaFor(true);
    captcha.prove(note);
    expect([captcha.isAwaited(), given]).toEqual([true, []]);
    attempts[0]?.resolve(PROOF);
    await attempts[0]?.promise;
    expect([captcha.isAwaited(), given]).toEqual([false, [PROOF]]);
  });

  it('can be tried again when it has failed', async () => {
    const captcha = captchaFor(true);
    captcha.prove(note);
    attempts[0]?.reject(new Error('no network'));
    await new Promise<void>((resolve) => queueMicrotask(resolve));
    expect([captcha.state(), captcha.isAwaited(), given]).toEqual(['failed', false, []]);
    captcha.begin();
    attempts[1]?.resolve(PROOF);
    await attempts[1]?.promise;
    expect([captcha.state(), given]).toEqual(['solved', []]);
  });

  it('is solved anew when the server did not take it', () => {
    const captcha = captchaFor(true);
    captcha.renew();
    expect([captcha.state(), attempts.length]).toEqual(['solving', 1]);
  });
});
