import type { Report } from '../report.ts';
import type { ScheduleSpeaker } from '../schedule/schedule.ts';
import { cleanLine } from '../text/clean-text.ts';
import { slug } from '../text/slug.ts';
import type { FrabEvent, FrabPerson } from './frab-schedule.ts';

/**
 * The people of a frab schedule: those of its list, and those that only sessions name. Some producers write the number of the person who
 * handed a session in beside a free text of who is on stage, so one number may have several names; without a list, each name is a speaker.
 */
export class FrabSpeakers {
  readonly #byKey = new Map<string, FrabPerson>();
  readonly #listed: ReadonlyMap<string, FrabPerson>;
  readonly #report: Report;

  constructor(listed: ReadonlyMap<string, FrabPerson>, report: Report) {
    this.#listed = listed;
    this.#report = report;
    for (const [key, person] of listed) this.#byKey.set(key, person);
  }

  get all(): readonly ScheduleSpeaker[] {
    return [...this.#byKey].map(([key, { place, name, biography, imageUrl, links }]) => ({
      key,
      place,
      name,
      about: biography,
      imageUrl,
      links,
    }));
  }

  /** The keys of an event's speakers; those not met before become speakers. */
  keysOf(event: FrabEvent): readonly string[] {
    return event.persons
      .filter(({ name, key }) => cleanLine(name) !== null || this.#listed.has(key))
      .map((person) => this.#keyOf(person, event));
  }

  #keyOf(person: FrabPerson, event: FrabEvent): string {
    const known = this.#byKey.get(person.key);
    if (!known) return this.#add(person.key, person, event);
    if (this.#listed.has(person.key) || cleanLine(known.name) === cleanLine(person.name)) return person.key;
    const key = `${person.key}-${slug(person.name)}`;
    return this.#byKey.has(key) ? key : this.#add(key, person, event);
  }

  #add(key: string, person: FrabPerson, event: FrabEvent): string {
    if (this.#listed.size > 0) {
      this.#report.note(
        `The session “${event.title ?? ''}” names “${person.name}” (${person.key}), who is not in the file's list of persons.`,
      );
    }
    this.#byKey.set(key, person);
    return key;
  }
}
