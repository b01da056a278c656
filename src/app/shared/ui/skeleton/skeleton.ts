import { Component, input } from '@angular/core';

/** A grey bar in the shape of a text or picture to come. Lay several out like the content, so that nothing moves. */
@Component({
  selector: 'app-skeleton',
  template: '',
  styleUrl: './skeleton.css',
  host: { 'aria-hidden': 'true', '[style.inline-size]': 'width()', '[style.block-size]': 'height()' },
})
export class Skeleton {
  /** CSS lengths: `6rem`, `40%`. */
  readonly width = input('100%');
  readonly height = input('1rem');
}
