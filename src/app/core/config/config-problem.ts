/**
 * Everything that can be wrong with `config.json`. Each has a sentence in plain words under `errors.config.problems`
 * in the translation files.
 */
export const CONFIG_FAULTS = [
  'fileMissing',
  'notJson',
  'notAnObject',
  'missing',
  'misspelt',
  'empty',
  'notText',
  'notFlag',
  'notList',
  'notGroup',
  'notAnAddress',
  'notSecure',
  'foreignAddress',
  'placeholder',
  'hasSpaces',
  'notAHue',
  'notALanguage',
  'unknownLanguage',
  'notThisSite',
  'notAHost',
  'notAPolicy',
  'notAnId',
  'secondProvider',
] as const;

export type ConfigFault = (typeof CONFIG_FAULTS)[number];

/** One thing to mend. Never carries the value of a secret, so that it may be shown and logged. */
export interface ConfigProblem {
  /** Path inside the file, such as `aadB2CConfig.tenant`; empty for the file as a whole. */
  readonly key: string;
  readonly fault: ConfigFault;
  /** What stands there now, where that helps and is no secret. */
  readonly found?: string;
}
