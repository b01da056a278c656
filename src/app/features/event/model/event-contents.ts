import type { Pass } from '../../../core/events-api/models/pass';
import type { Agenda } from '../../../core/events-api/models/session';
import type { Sponsorship } from '../../../core/events-api/models/sponsorship';

/** What an event is made of besides itself. `null`: could not be loaded, which must not take the event's page away. */
export interface EventContents {
  readonly agenda: Agenda | null;
  readonly passes: readonly Pass[] | null;
  readonly sponsorships: readonly Sponsorship[] | null;
}
