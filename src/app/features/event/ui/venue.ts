import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import type { Building, Room } from '../../../core/events-api/models/venue';
import { Icon } from '../../../shared/ui/icon/icon';
import { RichText } from '../../../shared/ui/rich-text/rich-text';
import { accessFacts } from '../model/access-facts';
import { mapAddress } from '../model/map-address';

/** Where it is, how to find it, and what to expect there. */
@Component({
  selector: 'app-venue',
  imports: [Icon, RichText, TranslocoPipe],
  templateUrl: './venue.html',
  styleUrl: './venue.css',
})
export class Venue {
  readonly building = input.required<Building>();
  readonly room = input<Room | null>(null);

  protected readonly address = computed(() => this.building().addressLines.join(', '));
  protected readonly map = computed(() => mapAddress(this.building()));
  protected readonly access = computed(() => accessFacts(this.building(), this.room()));
}
