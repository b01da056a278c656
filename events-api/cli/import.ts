import { Command, Option } from 'commander';
import { ConfigError, databaseFrom } from '../config/config.ts';
import { systemClock } from '../config/clock.ts';
import { ImportError } from '../import/import-error.ts';
import type { ReadOptions } from '../import/read-options.ts';
import type { ReadResult } from '../import/read-result.ts';
import { readSchedule } from '../import/read-schedule.ts';
import type { ScheduleFile } from '../import/schedule-file.ts';
import { SCHEDULE_FORMATS } from '../import/schedule-format.ts';
import { importOrganisation } from '../organisation/import-organisation.ts';
import { failureJson, failureText } from './import-failure.ts';
import { summaryText } from './import-summary-text.ts';
import { dayOption, zoneOption } from './option-values.ts';
import { megabytes, readFiles } from './read-files.ts';
import { databaseOption, jsonOption, settingsFrom } from './settings.ts';
import { withStore } from './with-store.ts';

interface ImportOptions extends Omit<ReadOptions, 'eventName'> {
  readonly name?: string;
  readonly database?: string;
  readonly json?: boolean;
}

/** Input that takes long enough to wonder about it, in bytes. */
const LONG_WORK = 512 * 1024;

export function importCommand(): Command {
  return new Command('import')
    .description('Bring an event from its schedule files into the database, or up to date.')
    .argument('<file...>', 'the files of one schedule, or one organisation file')
    .addOption(new Option('--format <name>', 'what the files are; found out when not given').choices(SCHEDULE_FORMATS))
    .option('--time-zone <zone>', 'where the event takes place: Europe/Brussels, Asia/Taipei', zoneOption)
    .option('--language <tag>', 'its language, and which of several a text is taken in: en, de, zh-Hant')
    .option('--first-day <date>', 'move the event to begin on this day (2027-01-30), clock times unchanged', dayOption)
    .option('--name <text>', 'the name of the event, where the files have none')
    .option('--track-category <title>', 'Sessionize: the category that holds the tracks')
    .addOption(databaseOption())
    .addOption(jsonOption())
    .addHelpText('after', HELP)
    .action(run);
}

const HELP = `
A second import of the same event updates it in place. Registrations stay: a
session that is gone from the files is cancelled when somebody has registered
for it, and removed otherwise. Either everything is imported or nothing.

  events-api import schedule.xml --time-zone Europe/Brussels
  events-api import schedule.json speakers.json sponsors.json --name DevDays
  events-api import organisation.json`;

async function run(paths: string[], options: ImportOptions): Promise<void> {
  try {
    const files = readFiles(paths);
    const isLong = files.reduce((sum, { bytes }) => sum + bytes.length, 0) > LONG_WORK;
    const result = read(files, options, isLong);
    const database = databaseFrom(settingsFrom(options.database === undefined ? {} : { database: options.database }));
    if (isLong) progress(`Writing ${sizeOf(result)} to ${database} …`);
    const summary = await withStore(options, (store) => importOrganisation(store, result.organisation, systemClock()));
    const { format, leftOut, notes } = result;
    const answer = options.json
      ? JSON.stringify({ imported: true, format, ...summary, leftOut, notes }, null, 2)
      : summaryText({ summary, leftOut, notes });
    process.stdout.write(`${answer}\n`);
  } catch (error) {
    refuse(error, paths, options);
  }
}

function read(files: readonly ScheduleFile[], { name, ...options }: ImportOptions, isLong: boolean): ReadResult {
  if (isLong) for (const { path, bytes } of files) progress(`Reading ${path} (${megabytes(bytes.length)}) …`);
  return readSchedule(files, { ...options, eventName: name });
}

function sizeOf({ organisation: { events, speakers } }: ReadResult): string {
  const sessions = events.reduce((sum, event) => sum + (event.sessions?.length ?? 0), 0);
  return `${sessions} sessions and ${speakers?.length ?? 0} speakers`;
}

const progress = (line: string): boolean => process.stderr.write(`${line}\n`);

/** @throws ConfigError for wrong usage, else an Error that says what is wrong with the files */
function refuse(error: unknown, paths: readonly string[], { json }: ImportOptions): never {
  const text = failureText(error, paths);
  if (text === undefined) throw error;
  if (json) process.stdout.write(`${JSON.stringify(failureJson(error, paths), null, 2)}\n`);
  if (error instanceof ImportError && error.code === 'wrong_option') throw new ConfigError(text, { cause: error });
  throw new Error(text, { cause: error });
}
