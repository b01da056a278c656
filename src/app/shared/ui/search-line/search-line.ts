import { Component, input, linkedSignal, output } from '@angular/core';

import { Icon } from '../icon/icon';

/**
 * One big line to search in. `typed` speaks on every change, `searched` when the person is done (Enter, the button, or
 * the field's own cross); listen to the one that fits.
 */
@Component({
  selector: 'app-search-line',
  imports: [Icon],
  template: `
    <form role="search" [attr.aria-label]="label()" (submit)="submit($event)">
      <app-icon name="search" size="l" />
      <input
        #line
        type="search"
        enterkeyhint="search"
        autocomplete="off"
        [attr.aria-label]="label()"
        [placeholder]="placeholder()"
        [value]="shown()"
        (input)="type(line.value)"
        (search)="searched.emit(line.value)"
      />
      <button class="icon-btn" type="submit" [attr.aria-label]="submitLabel()"><app-icon name="arrow" /></button>
    </form>
  `,
  styleUrl: './search-line.css',
})
export class SearchLine {
  readonly label = input.required<string>();
  readonly placeholder = input('');
  readonly submitLabel = input.required<string>();
  readonly value = input('');

  readonly typed = output<string>();
  readonly searched = output<string>();

  /** What stands in the field: the outside value until the person types. */
  protected readonly shown = linkedSignal(() => this.value());

  protected type(text: string): void {
    this.shown.set(text);
    this.typed.emit(text);
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.searched.emit(this.shown());
  }
}
