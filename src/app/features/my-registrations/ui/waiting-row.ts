import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import type { MyWaitlistItem } from '../../../core/events-api/models/my-registration';
import { Language } from '../../../core/i18n/language';
import { formatRange } from '../../../core/time/format-range';
import { DateBlock } from '../../../shared/ui/date-block/date-block';
import { dateBlockText } from '../../../shared/ui/date-block/date-block-text';
import { Icon } from '../../../shared/ui/icon/icon';
import type { Seat } from '../model/seat';

/** A place on the waiting list of an event or of one of its sessions. */
@Component({
  selector: 'li[app-waiting-row]',
  imports: [DateBlock, Icon, RouterLink, TranslocoPipe],
  template: `
    @if (date(); as date) {
      <app-date-block [text]="date" state="full" />
    }
    <div class="main">
      <h3>
        @if (item().readableEventId; as eventId) {
          <a [routerLink]="['/events', eventId]"
            ><bdi>{{ item().eventName }}</bdi></a
          >
        } @else {
          <bdi>{{ item().eventName }}</bdi>
        }
      </h3>
      <p class="meta">
        @if (item().sessionName; as session) {
          <bdi>{{ session }}</bdi>
        }
        @if (range(); as range) {
          <span>{{ range }}</span>
        }
      </p>
    </div>
    <div class="side">
      <span class="tag" data-kind="warn">
        <app-icon name="hourglass" size="s" />
        @if (item().position; as position) {
          <span>{{ 'myRegistrations.waiting.position' | transloco: { position } }}</span>
        } @else {
          <span>{{ 'myRegistrations.waiting.listed' | transloco }}</span>
        }
      </span>
      @if (item().key; as key) {
        <button class="link" type="button" (click)="leave(key)">
          {{ 'myRegistrations.giveUp.waiting.ask' | transloco }}
          <bdi class="vh">{{ name() }}</bdi>
        </button>
      }
    </div>
  `,
  styleUrl: './row.css',
})
export class WaitingRow {
  private readonly language = inject(Language);

  readonly item = input.required<MyWaitlistItem>();

  readonly left = output<Seat>();

  protected readonly name = computed(() => this.item().sessionName ?? this.item().eventName);
  protected readonly date = computed(() => {
    const { when } = this.item();
    return when && dateBlockText(when.start, when.end, when.zone, this.language.current());
  });
  protected readonly range = computed(() => {
    const { when } = this.item();
    return when && formatRange(when, { locale: this.language.current() });
  });

  protected leave(key: string): void {
    this.left.emit({ kind: 'waiting', id: this.item().id, name: this.name(), key });
  }
}
