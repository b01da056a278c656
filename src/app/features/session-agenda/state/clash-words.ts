import type { Texts } from '../../../core/i18n/texts';
import type { ClashWords } from '../data/clash-notes';

export function clashWords(texts: Texts): ClashWords {
  return {
    overlap: (minutes, name) => texts.plural('agenda.clash.overlap', minutes, { name }),
    tightChange: (minutes, room) => texts.plural('agenda.clash.tightChange', minutes, { room }),
    tightArrival: (minutes, room) => texts.plural('agenda.clash.tightArrival', minutes, { room }),
  };
}
