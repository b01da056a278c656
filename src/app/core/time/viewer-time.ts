import { computed, inject, InjectionToken, Service, signal } from '@angular/core';

import { PORTAL_CONFIG } from '../config/portal-config';
import type { ZonedRange } from '../events-api/models/zoned-range';
import { forget, recall, remember } from '../storage/remembered';
import { isZone } from './is-zone';
import { zoneOffset } from './zone-offset';

const REMEMBERED = 'portal.time';
const REMEMBERED_ZONE = 'portal.zone';

/** IANA zone of the device; read once, because browsers do not tell when it changes. */
export const DEVICE_ZONE = new InjectionToken<string>('DEVICE_ZONE', {
  providedIn: 'root',
  factory: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
});

/** Whose clock the portal writes times by: the event's, or the viewer's. The choice is remembered on the device, and so is the zone. */
export type TimeChoice = 'event' | 'viewer';

/**
 * The viewer's zone and choice. Event time is the truth and always stands there; the viewer's stands beside it where
 * `differs` says so, and first where the viewer chose so.
 */
@Service()
export class ViewerTime {
  private readonly convertsByDefault = inject(PORTAL_CONFIG).dateSettings.convertToLocalDate;
  private readonly chosen = signal<TimeChoice>(this.startingChoice());

  private readonly chosenZone = signal(this.startingZone());

  readonly deviceZone = inject(DEVICE_ZONE);
  /** The zone that the viewer chose, else that of the device. */
  readonly viewerZone = computed(() => this.chosenZone() ?? this.deviceZone);
  readonly choice = this.chosen.asReadonly();
  readonly isViewerFirst = computed(() => this.choice() === 'viewer');

  choose(choice: TimeChoice): void {
    this.chosen.set(choice);
    remember(REMEMBERED, choice);
  }

  /** @param zone IANA name; null: the device's again, wherever it travels */
  chooseZone(zone: string | null): void {
    this.chosenZone.set(zone);
    if (zone === null) forget(REMEMBERED_ZONE);
    else remember(REMEMBERED_ZONE, zone);
  }

  /** The viewer's clock shows something else than the event's, at the start or at the end. */
  differs({ start, end, zone }: ZonedRange): boolean {
    const viewer = this.viewerZone();
    return zoneOffset(start, zone) !== zoneOffset(start, viewer) || zoneOffset(end, zone) !== zoneOffset(end, viewer);
  }

  /** A stretch of time by the clock that stands first, and the IANA zone of the other, which may show the same. */
  inOrder(range: ZonedRange): { readonly first: ZonedRange; readonly second: string } {
    const viewer = this.viewerZone();
    if (!this.isViewerFirst() || !this.differs(range)) return { first: range, second: viewer };
    return { first: { ...range, zone: viewer }, second: range.zone };
  }

  private startingZone(): string | null {
    const remembered = recall(REMEMBERED_ZONE);
    return remembered !== undefined && isZone(remembered) ? remembered : null;
  }

  private startingChoice(): TimeChoice {
    const remembered = recall(REMEMBERED);
    if (remembered === 'event' || remembered === 'viewer') return remembered;
    return this.convertsByDefault ? 'viewer' : 'event';
  }
}
