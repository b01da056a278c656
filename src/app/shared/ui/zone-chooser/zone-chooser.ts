import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Icon } from '../icon/icon';
import { zoneChoices, zoneLabel } from './zone-choices';

/**
 * Lets people read times by the clock of another place than where their device is. The list is made when it is asked for: there are
 * more than four hundred zones.
 */
@Component({
  selector: 'app-zone-chooser',
  imports: [Icon, TranslocoPipe],
  template: `
    <button class="open" type="button" aria-controls="zone-choice" [attr.aria-expanded]="isOpen()" (click)="toggle()">
      {{ 'time.changeZone' | transloco }}<app-icon name="chevron" size="s" />
    </button>
    @if (isOpen()) {
      <label id="zone-choice">
        <span class="vh">{{ 'time.myZone' | transloco }}</span>
        <span class="select">
          <select #select class="input" (change)="chosen.emit(select.value || null)">
            <option value="" [selected]="isDevice()">
              {{ 'time.deviceZone' | transloco: { zone: deviceLabel() } }}
            </option>
            @for (choice of choices(); track choice.zone) {
              <option [value]="choice.zone" [selected]="!isDevice() && choice.zone === zone()">{{ choice.label }}</option>
            }
          </select>
          <app-icon name="chevron" size="s" />
        </span>
      </label>
    }
  `,
  styleUrl: './zone-chooser.css',
})
export class ZoneChooser {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  /** IANA zone in use, and that of the device. */
  readonly zone = input.required<string>();
  readonly deviceZone = input.required<string>();

  /** null: that of the device. */
  readonly chosen = output<string | null>();

  protected readonly isOpen = signal(false);
  protected readonly isDevice = computed(() => this.zone() === this.deviceZone());
  protected readonly choices = computed(() => zoneChoices(this.zone()));
  protected readonly deviceLabel = computed(() => zoneLabel(this.deviceZone()));

  protected toggle(): void {
    this.isOpen.update((isOpen) => !isOpen);
    if (this.isOpen()) afterNextRender(() => this.host.querySelector('select')?.focus(), { injector: this.injector });
  }
}
