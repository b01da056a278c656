import { DOCUMENT, inject, InjectionToken } from '@angular/core';
import { lastValueFrom } from 'rxjs';

import { EventsApiService } from '../../../core/events-api/events-api.service';
import { reloadForNewCode } from '../../../core/navigation/reload-once';
import { CLOCK } from '../../../core/time/clock';
import type { CaptchaProof } from '../../../core/events-api/models/captcha';

/** Gets a captcha of the event and solves it; the widget that does it is loaded now. */
export type CaptchaSolver = (readableEventId: string) => Promise<CaptchaProof>;

export const CAPTCHA_SOLVER = new InjectionToken<CaptchaSolver>('CAPTCHA_SOLVER', {
  factory: () => {
    const service = inject(EventsApiService);
    const clock = inject(CLOCK);
    const window = inject(DOCUMENT).defaultView as Window;
    /** A new deployment has taken it away: what was typed is kept for the tab, so that loading anew loses nothing. */
    const codeIsGone = async (error: unknown): Promise<never> => {
      await reloadForNewCode(window, clock.now());
      throw error;
    };
    return async (readableEventId) => {
      const [{ solveChallenge }, { flowId, challengeAddress }] = await Promise.all([
        import('../data/solve-challenge').catch(codeIsGone),
        lastValueFrom(service.captcha(readableEventId)),
      ]);
      return { flowId, solution: await solveChallenge(challengeAddress) };
    };
  },
});
