import { DestroyRef, Directive, inject, input, ViewContainerRef } from '@angular/core';

/** Puts the choice of a clock behind this element once the list is there, see `RowClocksLater`. */
@Directive({ selector: '[appClockNoteLater]' })
export class ClockNoteLater {
  private readonly place = inject(ViewContainerRef);

  /** An instant to name the viewer's zone by, in milliseconds since 1970. */
  readonly at = input.required<number>({ alias: 'appClockNoteLater' });

  constructor() {
    void this.load(inject(DestroyRef));
  }

  private async load(destroyRef: DestroyRef): Promise<void> {
    const { ClockNote } = await import('../../../shared/ui/clock-note/clock-note');
    if (!destroyRef.destroyed) this.place.createComponent(ClockNote).setInput('at', this.at());
  }
}
