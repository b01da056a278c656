import { DOCUMENT, inject, Service } from '@angular/core';

import { PORTAL_CONFIG } from '../../../core/config/portal-config';
import type { SessionSummary } from '../../../core/events-api/models/session';
import { Texts } from '../../../core/i18n/texts';
import { CLOCK } from '../../../core/time/clock';
import { calendarFile, type CalendarItem } from '../data/calendar-file';
import { AgendaAddress } from './agenda-address';

/**
 * Sessions as a calendar file. Made on the device: stars are nobody else's business, there may be hundreds of them, and it works
 * without a connection and with any back end. Provided by the agenda page.
 */
@Service({ autoProvided: false })
export class SessionCalendar {
  private readonly document = inject(DOCUMENT);
  private readonly clock = inject(CLOCK);
  private readonly texts = inject(Texts);
  private readonly address = inject(AgendaAddress);
  /** The second half of the UIDs that the Events API writes into its own calendar files: the same session is not there twice. */
  private readonly host = new URL(inject(PORTAL_CONFIG).apiEndpoint).hostname;

  /** Hands the file to the browser, which saves it or opens it in a calendar. */
  save(sessions: readonly SessionSummary[], name: string): void {
    const file = calendarFile(
      sessions.map((session) => this.itemOf(session)),
      this.clock.now(),
    );
    const link = this.document.createElement('a');
    link.href = URL.createObjectURL(new Blob([file], { type: 'text/calendar;charset=utf-8' }));
    link.download = `${name}.ics`;
    link.click();
    // Not at once: the browser reads the file after the click.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  private itemOf({ id, name, when, room, speakers, tracks }: SessionSummary): CalendarItem {
    const about = [this.texts.list(speakers.map((speaker) => speaker.name)), tracks[0]?.name].filter(Boolean).join('\n');
    return {
      uid: `${id}@${this.host}`,
      start: when.start,
      end: when.end,
      title: name,
      place: room?.name ?? null,
      description: about === '' ? null : about,
      address: new URL(this.address.sessionHref(id), this.document.baseURI).href,
    };
  }
}
