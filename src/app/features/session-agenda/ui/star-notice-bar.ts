import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Icon } from '../../../shared/ui/icon/icon';
import type { StarNotice } from '../model/star-notice';

/** What a star gets in the way of, or the way back after one was taken away. It stays until it is closed or another takes its place. */
@Component({
  selector: 'app-star-notice-bar',
  imports: [Icon, TranslocoPipe],
  template: `
    <div role="status">
      @if (notice(); as notice) {
        <div class="text">
          <p>
            <bdi>{{ notice.text }}</bdi>
          </p>
          @for (detail of notice.details; track detail) {
            <p class="detail"><app-icon name="warning" size="s" />{{ detail }}</p>
          }
        </div>
      }
    </div>
    @if (notice(); as notice) {
      @if (notice.kind === 'removed') {
        <button class="undo" type="button" (click)="undone.emit(notice.sessionId)">{{ 'agenda.mine.undo' | transloco }}</button>
      }
      <button class="close" type="button" [attr.aria-label]="'agenda.close' | transloco" (click)="dismissed.emit()">
        <app-icon name="close" />
      </button>
    }
  `,
  styleUrl: './star-notice-bar.css',
  host: { '[class.is-shown]': 'notice() !== null' },
})
export class StarNoticeBar {
  readonly notice = input.required<StarNotice | null>();

  /** Id of the session whose star is to come back. */
  readonly undone = output<string>();
  readonly dismissed = output();
}
