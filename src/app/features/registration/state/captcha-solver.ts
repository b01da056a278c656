import { inject, InjectionToken } from '@angular/core';
import { lastValueFrom } from 'rxjs';

import { EventsApiService } from '../../../core/events-api/events-api.service';
import type { CaptchaProof } from '../../../core/events-api/models/captcha';

/** Gets a captcha of the event and solves it; the widget that does it is loaded now. */
export type CaptchaSolver = (readableEventId: string) => Promise<CaptchaProof>;

export const CAPTCHA_SOLVER = new InjectionToken<CaptchaSolver>('CAPTCHA_SOLVER', {
  factory: () => {
    const service = inject(EventsApiService);
    return async (readableEventId) => {
      const [{ solveChallenge }, { flowId, challengeAddress }] = await Promise.all([
        import('../data/solve-challenge'),
        lastValueFrom(service.captcha(readableEventId)),
      ]);
      return { flowId, solution: await solveChallenge(challengeAddress) };
    };
  },
});
