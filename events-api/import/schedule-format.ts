/** The schedule formats that can be read, by the name that `--format` takes. */
export const SCHEDULE_FORMATS = [
  'frab-xml',
  'frab-json',
  'sessionize-all',
  'sessionize-gridsmart',
  'opass',
  'hoverboard',
  'organisation',
] as const;

export type ScheduleFormat = (typeof SCHEDULE_FORMATS)[number];
