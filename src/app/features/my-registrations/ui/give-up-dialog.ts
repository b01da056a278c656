import { Component, computed, effect, type ElementRef, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Notice } from '../../../shared/ui/notice/notice';
import type { GivingUpStatus } from '../model/giving-up';
import type { Seat } from '../model/seat';

/**
 * Asks before a seat is given up. The browser's own modal dialog: the focus stays inside while it is open, Escape closes it,
 * and the focus goes back to what opened it. It opens before its buttons are there: the focus is on the dialog itself, which is read
 * out, and a second Enter by mistake gives nothing up.
 */
@Component({
  selector: 'app-give-up-dialog',
  imports: [Notice, TranslocoPipe],
  template: `
    <dialog #dialog aria-labelledby="give-up-heading" aria-describedby="give-up-text" (cancel)="keep($event)">
      @if (seat(); as seat) {
        <h2 id="give-up-heading">{{ 'myRegistrations.giveUp.' + seat.kind + '.heading' | transloco: { name: seat.name } }}</h2>
        <p id="give-up-text">{{ 'myRegistrations.giveUp.' + seat.kind + '.text' | transloco }}</p>
        @if (failure(); as failure) {
          <app-notice kind="bad" role="alert">
            <p>
              <strong>{{ 'myRegistrations.giveUp.' + verdict() | transloco }}</strong>
              @if (verdict() !== 'gone') {
                {{ 'registration.failed.' + failure | transloco }}
              }
            </p>
          </app-notice>
        }
        <p class="actions">
          <button class="btn btn-bad" type="button" [attr.aria-disabled]="isBusy() ? 'true' : null" (click)="confirmed.emit()">
            {{ (isBusy() ? 'registration.sending' : 'myRegistrations.giveUp.' + seat.kind + '.yes') | transloco }}
          </button>
          <button class="btn btn-line" type="button" [attr.aria-disabled]="isBusy() ? 'true' : null" (click)="kept.emit()">
            {{ 'myRegistrations.giveUp.' + seat.kind + '.no' | transloco }}
          </button>
        </p>
      }
    </dialog>
  `,
  styleUrl: './give-up-dialog.css',
})
export class GiveUpDialog {
  readonly seat = input.required<Seat | null>();
  readonly status = input.required<GivingUpStatus>();

  readonly confirmed = output();
  readonly kept = output();

  protected readonly isBusy = computed(() => this.status() === 'sending');
  protected readonly failure = computed(() => {
    const status = this.status();
    return typeof status === 'object' ? status.error : undefined;
  });
  /** Where the answer is lost, nobody knows whether the seat is: giving it up once more does no harm. */
  protected readonly verdict = computed(() => {
    const failure = this.failure();
    if (failure === 'notFound') return 'gone';
    return failure === 'offline' || failure === 'unavailable' || failure === 'unexpected' ? 'unknown' : 'failed';
  });
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    effect(() => {
      const { nativeElement: dialog } = this.dialog();
      const isWanted = this.seat() !== null;
      if (isWanted && !dialog.open) dialog.showModal();
      else if (!isWanted && dialog.open) dialog.close();
    });
  }

  /** The state closes the dialog, so that what is being sent is not lost from view. */
  protected keep(event: Event): void {
    event.preventDefault();
    this.kept.emit();
  }
}
