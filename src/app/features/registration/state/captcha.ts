import { inject, Injectable, signal } from '@angular/core';

import type { CaptchaProof } from '../../../core/events-api/models/captcha';
import type { CaptchaState } from '../model/captcha-state';
import { CAPTCHA_SOLVER } from './captcha-solver';
import { EventFactsLoader } from './event-facts';

/**
 * Proves, unseen, that no robot registers. A proof serves until a registration is accepted, so somebody who is refused for another
 * reason need not prove it again.
 */
@Injectable()
export class Captcha {
  private readonly loader = inject(EventFactsLoader);
  private readonly solver = inject(CAPTCHA_SOLVER);
  private readonly current = signal<CaptchaState>('off');
  private readonly awaited = signal(false);
  private proof: CaptchaProof | null = null;
  private then: ((proof: CaptchaProof) => void) | undefined;

  readonly state = this.current.asReadonly();
  /** Somebody has pressed the button and waits for the proof. */
  readonly isAwaited = this.awaited.asReadonly();

  /** Begins, where the event asks for it and it is not done yet. */
  begin(): void {
    if (!this.loader.facts()?.event.registration.needsCaptcha || this.current() === 'solving' || this.proof) return;
    this.current.set('solving');
    this.solver(this.loader.readableEventId()).then(
      (proof) => {
        this.solved(proof);
      },
      () => {
        this.stop('failed');
      },
    );
  }

  /** Goes on with the proof: at once, or as soon as there is one; with null where none is asked for. */
  prove(then: (proof: CaptchaProof | null) => void): void {
    this.begin();
    if (this.current() !== 'solving') {
      then(this.proof);
      return;
    }
    this.then = then;
    this.awaited.set(true);
  }

  /** The server did not take it: the next one is begun. */
  renew(): void {
    this.proof = null;
    this.begin();
  }

  private solved(proof: CaptchaProof): void {
    const { then } = this;
    this.proof = proof;
    this.stop('solved');
    then?.(proof);
  }

  private stop(state: CaptchaState): void {
    this.then = undefined;
    this.awaited.set(false);
    this.current.set(state);
  }
}
