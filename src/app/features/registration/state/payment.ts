import { computed, DestroyRef, DOCUMENT, effect, inject, Injectable, linkedSignal, signal, untracked } from '@angular/core';
import { rxResource, toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { map } from 'rxjs';

import { PURCHASE_PARAMETER } from '../../../../../contract/portal-paths.ts';
import { reloadWhenBack } from '../../../core/connection/reload-when-back';
import { kindOfError } from '../../../core/events-api/events-api-error';
import { EventsApiService } from '../../../core/events-api/events-api.service';
import type { Purchase } from '../../../core/events-api/models/purchase';
import { Now } from '../../../core/time/now';
import { dropOpenPurchase, loadOpenPurchase, saveOpenPurchase } from '../../../core/cart/open-purchase';
import { idle, type Submission } from '../model/submission';
import { RegistrationFlow } from './registration-flow';

/** How often an unpaid purchase is looked at, in milliseconds: the provider's word may come after the buyer, or while another tab pays. */
const LOOKS_EVERY = 5_000;

/** The purchase that is being paid: the one kept on this device, or the one that the provider's way back names. */
@Injectable()
export class Payment {
  private readonly document = inject(DOCUMENT);
  private readonly service = inject(EventsApiService);
  private readonly now = inject(Now).minute;
  private readonly readableEventId = inject(RegistrationFlow).readableEventId;
  private readonly named = toSignal(inject(ActivatedRoute).queryParamMap.pipe(map((query) => query.get(PURCHASE_PARAMETER))), {
    requireSync: true,
  });
  private readonly giving = signal<Submission>(idle);

  /** What this device knows of it; null in another browser. */
  readonly kept = computed(() => {
    const kept = loadOpenPurchase(this.readableEventId());
    return kept !== null && (this.named() ?? kept.purchaseId) === kept.purchaseId ? kept : null;
  });
  readonly purchaseId = computed(() => this.kept()?.purchaseId ?? this.named());
  readonly resource = rxResource({
    params: () => this.purchaseId() ?? undefined,
    stream: ({ params }) => this.service.purchase(this.readableEventId(), params),
  });
  /** What was known last: a look that fails takes nothing away. */
  readonly purchase = linkedSignal<Purchase | undefined, Purchase | undefined>({
    source: () => (this.resource.hasValue() ? this.resource.value() : undefined),
    computation: (seen, before) => seen ?? before?.value,
  });
  /** The hold ends by the clock, whether or not anybody has looked since. */
  readonly state = computed(() => {
    const purchase = this.purchase();
    return purchase?.state === 'open' && this.now() >= purchase.until ? 'expired' : purchase?.state;
  });
  readonly cancelling = this.giving.asReadonly();

  constructor() {
    reloadWhenBack(this.resource);
    const timer = setInterval(() => this.look(), LOOKS_EVERY);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
    effect(() => {
      const state = this.state();
      const until = this.purchase()?.until ?? null;
      untracked(() => {
        const readableEventId = this.readableEventId();
        const kept = this.kept();
        if (state === 'expired' || state === 'cancelled') dropOpenPurchase(readableEventId);
        // Signing out in another tab has taken it away: it is not put back.
        else if (state === 'open' && kept && loadOpenPurchase(readableEventId))
          saveOpenPurchase(readableEventId, { ...kept, until });
      });
    });
  }

  cancel(): void {
    const purchaseId = this.purchaseId();
    if (purchaseId === null || this.giving().status === 'sending') return;
    this.giving.set({ status: 'sending' });
    this.service.cancelPurchase(this.readableEventId(), purchaseId).subscribe({
      next: (purchase) => {
        this.giving.set({ status: 'done' });
        this.purchase.set(purchase);
      },
      error: (error: unknown) => {
        this.giving.set({ status: 'failed', kind: kindOfError(error) });
        this.resource.reload();
      },
    });
  }

  /** Goes on at the provider's page. */
  leave(): void {
    const address = this.kept()?.redirectUrl;
    if (address) this.document.defaultView?.location.assign(address);
  }

  private look(): void {
    if (this.state() === 'open' && !this.document.hidden && !this.resource.isLoading()) this.resource.reload();
  }
}
