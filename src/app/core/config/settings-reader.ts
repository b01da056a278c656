import type { ConfigFault, ConfigProblem } from './config-problem';

type Settings = Readonly<Record<string, unknown>>;

/**
 * Reads one group of settings key by key and notes what is wrong instead of stopping at the first fault, so that the
 * marketer sees everything at once. A faulty key reads as its fallback; the caller looks at `problems` at the end.
 */
export class SettingsReader {
  readonly problems: ConfigProblem[];
  private readonly settings: Settings;
  private readonly path: string;

  constructor(settings: Settings, path = '', problems: ConfigProblem[] = []) {
    this.settings = settings;
    this.path = path;
    this.problems = problems;
  }

  has(key: string): boolean {
    return this.settings[key] !== undefined && this.settings[key] !== null;
  }

  report(key: string, fault: ConfigFault, found?: string): void {
    const problem = { key: this.path + key, fault };
    this.problems.push(found === undefined ? problem : { ...problem, found });
  }

  /** A text that must be there. Surrounding blanks are forgiven: they come from copying. */
  requiredText(key: string): string {
    if (!this.has(key)) {
      this.reportMissing(key);
      return '';
    }
    return this.text(key, '');
  }

  text(key: string, fallback: string): string {
    const value = this.settings[key];
    if (value === undefined || value === null) return fallback;
    if (typeof value !== 'string') this.report(key, 'notText');
    else if (value.trim() === '') this.report(key, 'empty');
    else return value.trim();
    return fallback;
  }

  flag(key: string, fallback: boolean): boolean {
    const value = this.settings[key];
    if (value === undefined || value === null) return fallback;
    if (typeof value === 'boolean') return value;
    this.report(key, 'notFlag', JSON.stringify(value));
    return fallback;
  }

  texts(key: string, fallback: readonly string[]): readonly string[] {
    const value = this.settings[key];
    if (value === undefined || value === null) return fallback;
    if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) this.report(key, 'notList');
    else if (value.length === 0) this.report(key, 'empty');
    else return value;
    return fallback;
  }

  raw(key: string): unknown {
    return this.settings[key];
  }

  /** A group inside this one; an absent group reads as an empty one. */
  group(key: string): SettingsReader {
    const value = this.settings[key] ?? {};
    const isGroup = typeof value === 'object' && !Array.isArray(value);
    if (!isGroup) this.report(key, 'notGroup');
    return new SettingsReader(isGroup ? (value as Settings) : {}, `${this.path}${key}.`, this.problems);
  }

  private reportMissing(key: string): void {
    const lookalike = Object.keys(this.settings).find((name) => name !== key && name.toLowerCase() === key.toLowerCase());
    if (lookalike === undefined) this.report(key, 'missing');
    else this.report(key, 'misspelt', lookalike);
  }
}
