import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Icon } from '../icon/icon';
import { ZoneChooser } from '../zone-chooser/zone-chooser';

/** By whose clock times are written; where the visitor's shows something else, which of the two stands first. */
@Component({
  selector: 'app-zone-note',
  imports: [Icon, TranslocoPipe, ZoneChooser],
  template: `
    <app-icon name="clock" />
    @if (viewerZone(); as viewerZone) {
      <div role="group" [attr.aria-label]="'time.clock.label' | transloco">
        <button type="button" [attr.aria-pressed]="!isViewerFirst()" (click)="viewerFirst.emit(false)">
          @if (eventZone(); as zone) {
            {{ 'time.clock.event' | transloco: { zone } }}
          } @else {
            {{ 'time.clock.atEvents' | transloco }}
          }
        </button>
        <button type="button" [attr.aria-pressed]="isViewerFirst()" (click)="viewerFirst.emit(true)">
          {{ 'time.clock.viewer' | transloco: { zone: viewerZone } }}
        </button>
      </div>
    } @else {
      <p>{{ 'time.clock.same' | transloco: { zone: eventZone() } }}</p>
    }
    <app-zone-chooser [zone]="zone()" [deviceZone]="deviceZone()" (chosen)="zoneChosen.emit($event)" />
  `,
  styleUrl: './zone-note.css',
})
export class ZoneNote {
  /** Short names: "CET"; null: events of several zones. */
  readonly eventZone = input.required<string | null>();
  /** null: the visitor's clock shows the same. */
  readonly viewerZone = input<string | null>(null);
  readonly isViewerFirst = input(false);
  /** IANA names: the visitor's zone, and that of the device. */
  readonly zone = input.required<string>();
  readonly deviceZone = input.required<string>();

  readonly viewerFirst = output<boolean>();
  /** null: that of the device. */
  readonly zoneChosen = output<string | null>();
}
