import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Connection } from '../core/connection/connection';
import { Notice } from '../shared/ui/notice/notice';

/** A line above the page while the Events API cannot be reached; it goes by itself. */
@Component({
  selector: 'app-connection-notice',
  imports: [Notice, TranslocoPipe],
  templateUrl: './connection-notice.html',
  styleUrl: './connection-notice.css',
})
export class ConnectionNotice {
  private readonly connection = inject(Connection);

  protected readonly state = this.connection.state;
  protected readonly message = computed(() => `states.connection.${this.state()}`);

  protected tryAgain(): void {
    void this.connection.tryAgain();
  }
}
