import { Option } from 'commander';
import { DEFAULT_DATABASE } from '../config/config.ts';
import { readEnvironment, type SettingName, type Settings } from '../config/env.ts';

export const databaseOption = (): Option =>
  new Option('--database <file>', `the database (EVENTS_API_DATABASE, otherwise ${DEFAULT_DATABASE})`);

export const jsonOption = (): Option => new Option('--json', 'answer in JSON, for scripts');

type GivenOptions = Partial<Record<SettingName, string>>;

/** What was given on the command line, and for the rest what the environment says. */
export function settingsFrom(options: GivenOptions): Settings {
  const settings = readEnvironment(process.env);
  for (const [name, value] of Object.entries(options) as [SettingName, string][]) {
    settings[name] = { value, source: `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}` };
  }
  return settings;
}
