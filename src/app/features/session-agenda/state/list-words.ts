import type { Texts } from '../../../core/i18n/texts';
import type { ListWords } from '../data/list-day';

export function listWords(texts: Texts): ListWords {
  return {
    now: texts.get('agenda.now'),
    next: texts.get('agenda.next'),
    sessions: (count) => texts.plural('agenda.sessions', count),
    earlier: (time, sessions) => texts.get('agenda.earlier', { time, sessions }),
    since: (day) => texts.get('agenda.since', { day }),
    afterMidnight: (day) => texts.get('agenda.afterMidnight', { day }),
  };
}
