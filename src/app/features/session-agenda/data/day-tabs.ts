import { formatDay } from '../../../core/time/format-day';
import { formatter } from '../../../core/time/formatter';
import { instantOfWallClock } from '../../../core/time/instant-of-wall-clock';
import type { AgendaDay } from '../model/agenda-day';
import type { DayTab } from '../model/day-tab';
import type { SessionFilter } from './session-filter';

export interface TabContext {
  readonly zone: string;
  readonly locale: string;
  readonly hrefOf: (day: string) => string;
}

/** What the days are called: the same whatever is filtered, and dear to find out. */
export type DayName = Omit<DayTab, 'count'>;

export function dayNames(days: readonly AgendaDay[], { zone, locale, hrefOf }: TabContext): readonly DayName[] {
  const numeral = formatter(locale, { day: 'numeric', timeZone: zone });
  return days.map(({ key }) => {
    const noon = instantOfWallClock(`${key}T12:00`, zone);
    return {
      key,
      href: hrefOf(key),
      numeral: numeral.formatToParts(noon).find(({ type }) => type === 'day')?.value ?? '',
      weekday: formatDay(noon, { locale, zone }, 'weekday'),
      date: formatDay(noon, { locale, zone }, 'date'),
      spoken: formatDay(noon, { locale, zone }, 'full'),
    };
  });
}

/** @param names of the same days */
export function dayTabs(days: readonly AgendaDay[], names: readonly DayName[], passes: SessionFilter): readonly DayTab[] {
  return names.map((name, index) => ({ ...name, count: days[index]?.sessions.filter(passes).length ?? 0 }));
}
