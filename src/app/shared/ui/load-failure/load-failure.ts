import { booleanAttribute, Component, computed, DOCUMENT, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Icon } from '../icon/icon';
import { StatePanel } from '../state-panel/state-panel';

/**
 * offline: no answer at all; unavailable: the server cannot serve now; notRegistered: this portal is not let in;
 * signIn: somebody has to sign in, or again; notFound, refused, unexpected: as they say.
 */
export type FailureKind = 'offline' | 'unavailable' | 'notRegistered' | 'signIn' | 'notFound' | 'refused' | 'unexpected';

/** What stands where data should be that could not be loaded: what happened, what is safe, what to do next. */
@Component({
  selector: 'app-load-failure',
  imports: [Icon, StatePanel, TranslocoPipe],
  templateUrl: './load-failure.html',
})
export class LoadFailure {
  readonly kind = input.required<FailureKind>();
  /** What was to be loaded, for the heading: `Events` gives "Events could not be loaded". */
  readonly subject = input.required<string>();
  /** Number that support finds the failed call by. */
  readonly correlationId = input<string | null>(null);
  /** The failure is all of the page: its heading is the page's. */
  readonly isPage = input(false, { transform: booleanAttribute });

  readonly retry = output();

  /** What a web application must be registered with. */
  protected readonly origin = inject(DOCUMENT).location.origin;
  protected readonly canRetry = computed(() => this.kind() !== 'notFound');
  protected readonly heading = computed(() => `states.failure.${this.kind()}.heading`);
  protected readonly text = computed(() => `states.failure.${this.kind()}.text`);
}
