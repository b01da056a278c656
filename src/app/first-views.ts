/**
 * What both first views draw: the list of events and an event's page. Named here, it comes with the first script instead of in a
 * dozen small ones, which compress badly and each cost a request (docs/decisions/0007).
 */
export * from './core/connection/failure-of';
export * from './core/connection/reload-when-back';
import './core/events-api/models/event-place';
import './core/events-api/models/event-state';
import './core/events-api/models/event-state-tag';
import './core/i18n/plural-pipe';
export * from './core/time/day-key';
import './core/transition/date-anchor';
import './shared/ui/art/art';
import './shared/ui/chip/chip';
import './shared/ui/date-block/date-block';
export * from './shared/ui/date-block/date-block-text';
import './shared/ui/picture/picture';
import './shared/ui/search-line/search-line';
import './shared/ui/skeleton/skeleton';
import './shared/util/excerpt';
export * from './shared/util/fold-text';
export * from './shared/util/money';
import './shared/util/plain-text';
