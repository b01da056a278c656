import type { Agenda } from '../../../core/events-api/models/session';
import { nameOf } from '../../../core/i18n/language-facts';
import type { SingleFilter } from '../model/agenda-filters';
import { sessionTypeKey, sessionTypeName } from './session-type';

/** What the values of a filter are called, in the order in which they are offered. */
export type FilterNames = Readonly<Record<SingleFilter, ReadonlyMap<string, string>>>;

/**
 * @param locale BCP 47 tag of the language in which languages are named and names are sorted
 * @param typeName the name of one of the six session types (`sessionType`), where the schedule has no word of its own
 */
export function filterNames(agenda: Agenda, locale: string, typeName: (sessionType: string) => string): FilterNames {
  const types = new Map<string, string>();
  const languages = new Map<string, string>();
  const speakers = new Map<string, string>();
  for (const session of agenda.sessions) {
    const type = sessionTypeKey(session);
    if (type !== null && !types.has(type)) types.set(type, sessionTypeName(session, typeName) ?? type);
    if (session.language !== null && !languages.has(session.language)) {
      languages.set(session.language, nameOf(session.language, locale));
    }
    for (const { id, name } of session.speakers) speakers.set(id, name);
  }
  const byName = new Intl.Collator(locale).compare;
  const sorted = (names: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
    new Map([...names].sort(([, one], [, other]) => byName(one, other)));
  return {
    room: new Map(agenda.rooms.map(({ id, name }) => [id, name])),
    type: sorted(types),
    language: sorted(languages),
    speaker: sorted(speakers),
  };
}
