import { basename, dirname, resolve } from 'node:path';
import { ImportError } from '../import-error.ts';
import type { ReadContext } from '../schedule-reader.ts';
import { cleanLine, shorten } from '../text/clean-text.ts';
import { slug } from '../text/slug.ts';
import type { Schedule } from './schedule.ts';

export interface EventIdentity {
  /** Stays the same when the schedule is imported again. */
  readonly id: string;
  readonly name: string;
}

/** What the event is called: as asked for, as the file says, or as the file's or folder's own name says. */
export function identifyEvent(schedule: Schedule, { options, report }: ReadContext): EventIdentity {
  const asked = cleanLine(options.eventName);
  const own = cleanLine(schedule.name) ?? cleanLine(schedule.acronym);
  const name = shorten(asked ?? own ?? nameOfFile(schedule.file), 200);
  if (asked === null && own === null) {
    report.note(
      `The file does not name the event: it is called “${name}” after the file or its folder. Choose a name with --name.`,
    );
  }
  return { id: slug(cleanLine(schedule.acronym) ?? own ?? name) || 'event', name };
}

/** Words that say what kind of thing a file or folder is, and nothing of the event. */
const generic = new RegExp(
  '^(all|api|assets|data|dates?|default-firebase-data|docs|downloads?|event|export|files?|firebase|frab|fixtures|gridsmart|home|hoverboard|import|json|opass|public|root|schedule[rs]?|' +
    'sessionize([-_]all)?|sessions?|speakers?|sponsors?|sponsor[-_]sessions|src|static|temp|timetable|tmp|users|var|view|xml|\\d*)$',
);

function nameOfFile(file: string): string {
  const path = resolve(file);
  const stem = basename(path).replace(/\.[^.]*$/, '');
  const names = [stem, basename(dirname(path)), basename(dirname(dirname(path)))];
  const name = names.find((candidate) => !generic.test(candidate.toLowerCase()));
  if (name === undefined) {
    throw new ImportError('event_name_needed', 'The file does not name the event.', {
      file,
      hint: 'Say it with --name "Name of the event".',
    });
  }
  return name.replace(/[-_\s]+/g, ' ').replace(/(^| )\p{L}/gu, (letter) => letter.toUpperCase());
}
