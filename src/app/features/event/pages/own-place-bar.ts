import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import { OwnPlaces } from '../../../core/authenticated-user/own-places';
import { Icon } from '../../../shared/ui/icon/icon';

/** What the signed-in person has at the event, and where they see and change it; they may still register somebody else. */
@Component({
  selector: 'app-own-place-bar',
  imports: [Icon, RouterLink, TranslocoPipe],
  templateUrl: './own-place-bar.html',
  styleUrl: './own-place-bar.css',
})
export class OwnPlaceBar {
  private readonly places = inject(OwnPlaces);

  readonly readableEventId = input('');
  readonly isRegistering = input(false);

  protected readonly place = computed(() => this.places.at(this.readableEventId()));

  constructor() {
    this.places.refresh();
  }
}
