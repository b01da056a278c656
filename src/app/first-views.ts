/**
 * What both first views draw: the list of events and an event's page. Named here, it comes with the first script instead of in a
 * dozen small ones, which compress badly and each cost a request (docs/decisions/0007).
 */
import './core/connection/failure-of';
import './core/connection/reload-when-back';
import './core/events-api/models/event-place';
import './core/events-api/models/event-state';
import './core/events-api/models/event-state-tag';
import './core/i18n/plural-pipe';
import './core/transition/date-anchor';
import './shared/ui/art/art';
import './shared/ui/chip/chip';
import './shared/ui/date-block/date-block';
import './shared/ui/date-block/date-block-text';
import './shared/ui/picture/picture';
import './shared/ui/search-line/search-line';
import './shared/ui/skeleton/skeleton';
import './shared/util/excerpt';
import './shared/util/fold-text';
import './shared/util/money';
import './shared/util/plain-text';
