/** One drawing on a 20 × 20 grid: `line` is stroked, `solid` filled. `flips` turns with the direction of reading. */
export interface IconDrawing {
  readonly line: string;
  readonly solid?: string;
  readonly flips?: true;
}

const drawings = {
  arrow: { line: 'M3.5 10H16m-5-5 5 5-5 5', flips: true },
  back: { line: 'M16.5 10H4m5-5-5 5 5 5', flips: true },
  calendar: { line: 'M3.75 5.25h12.5v11H3.75zM3.75 9h12.5M7 3v2.5M13 3v2.5' },
  calendarAdd: { line: 'M3.75 5.25h12.5v11H3.75zM7 3v2.5M13 3v2.5M10 8.5v5M7.5 11h5' },
  cancelled: { line: 'M3.25 10a6.75 6.75 0 1 0 13.5 0a6.75 6.75 0 1 0 -13.5 0zM5.4 14.6l9.2-9.2' },
  check: { line: 'M4 10.5l4 4 8-9' },
  chevron: { line: 'M5 7.75l5 5 5-5' },
  clock: { line: 'M3.25 10a6.75 6.75 0 1 0 13.5 0a6.75 6.75 0 1 0 -13.5 0zM10 6v4.25l2.75 1.75' },
  close: { line: 'M5 5l10 10M15 5 5 15' },
  contrast: { line: 'M3.25 10a6.75 6.75 0 1 0 13.5 0a6.75 6.75 0 1 0 -13.5 0z', solid: 'M10 3.25a6.75 6.75 0 0 1 0 13.5z' },
  download: { line: 'M10 3.5v9M6 8.9l4 4 4-4M3.75 16.5h12.5' },
  edit: { line: 'M4 16l.7-3.3L13 4.4 15.6 7l-8.3 8.3z' },
  external: { line: 'M8 4.5H4v11.5h11.5V12M11.5 4H16v4.5M15.5 4.5 9 11', flips: true },
  filter: { line: 'M3.5 5.5h13M6 10h8M8.5 14.5h3', flips: true },
  globe: {
    line: 'M3.25 10a6.75 6.75 0 1 0 13.5 0a6.75 6.75 0 1 0 -13.5 0zM3.25 10h13.5M10 3.25c2.1 2 2.9 4.2 2.9 6.75s-.8 4.75-2.9 6.75c-2.1-2-2.9-4.2-2.9-6.75s.8-4.75 2.9-6.75z',
  },
  grid: { line: 'M3.75 3.75h12.5v12.5H3.75zM3.75 8h12.5M8 3.75v12.5M12.1 8v8' },
  hearing: {
    line: 'M5.75 8.5a4.4 4.4 0 1 1 7.5 3.1c-1.3 1.2-1.6 1.8-1.6 3a2.3 2.3 0 0 1-4.4.9M8 8.6a2.1 2.1 0 1 1 3.3 1.7c-.8.6-1.2 1-1.3 1.7',
    flips: true,
  },
  hourglass: {
    line: 'M5.5 3.5h9M5.5 16.5h9M6.75 3.5c0 4 3.25 4.2 3.25 6.5s-3.25 2.5-3.25 6.5M13.25 3.5c0 4-3.25 4.2-3.25 6.5s3.25 2.5 3.25 6.5',
  },
  info: { line: 'M3.25 10a6.75 6.75 0 1 0 13.5 0a6.75 6.75 0 1 0 -13.5 0zM10 9.5v4M10 6.6v.2' },
  list: { line: 'M3.5 5.5h13M3.5 10h13M3.5 14.5h13', flips: true },
  lock: { line: 'M4.75 9h10.5v7.25H4.75zM7 9V6.4a3 3 0 0 1 6 0V9' },
  mail: { line: 'M3 5h14v10.25H3zM3.2 5.4 10 11l6.8-5.6' },
  minus: { line: 'M4.5 10h11' },
  offline: {
    line: 'M2.75 8c1-.9 2.1-1.6 3.3-2M9.5 5.2c2.7-.1 5.5.8 7.75 2.8M5.3 11c1-.9 2.1-1.4 3.3-1.7M12.6 9.7c.8.3 1.5.7 2.1 1.3M7.9 13.8c1.2-1 3-1 4.2 0M4 3.5l12.5 13',
    solid: 'M9 16.3a1 1 0 1 0 2 0a1 1 0 1 0 -2 0z',
  },
  parking: { line: 'M3.75 3.75h12.5v12.5H3.75zM8 14V6.5h2.4a2.3 2.3 0 0 1 0 4.6H8' },
  people: {
    line: 'M4.75 7a2.75 2.75 0 1 0 5.5 0a2.75 2.75 0 1 0 -5.5 0zM2.5 16c.4-2.9 2.3-4.25 5-4.25s4.6 1.35 5 4.25M12.5 4.4a2.75 2.75 0 0 1 0 5.2M14.5 12.2c1.7.6 2.7 1.9 3 3.8',
  },
  place: {
    line: 'M10 17.25s5.5-4.9 5.5-9a5.5 5.5 0 0 0-11 0c0 4.1 5.5 9 5.5 9zM8.1 8.25a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0 -3.8 0z',
  },
  play: { line: 'M3.25 10a6.75 6.75 0 1 0 13.5 0a6.75 6.75 0 1 0 -13.5 0zM8.5 7.2v5.6l4.5-2.8z' },
  plus: { line: 'M4.5 10h11M10 4.5v11' },
  print: { line: 'M6 8V3.5h8V8M6 14H3.5V8h13v6H14M6 11.5h8v5H6z' },
  reload: { line: 'M4 10.5a6 6 0 1 0 1.6-4.6M5.4 3v3.2h3.2' },
  search: { line: 'M3.25 8.5a5.25 5.25 0 1 0 10.5 0a5.25 5.25 0 1 0 -10.5 0zM12.6 12.6l4.4 4.4' },
  seat: { line: 'M6 3.5v8h7.5v5M6 11.5v5M6 8h5' },
  star: { line: 'M10 2.9l2.15 4.6 5 .65-3.65 3.45.95 5L10 14.1l-4.45 2.5.95-5-3.65-3.45 5-.65z' },
  stepFree: { line: 'M7.6 4a1.4 1.4 0 1 0 2.8 0a1.4 1.4 0 1 0 -2.8 0zM9 7v4.5h4l2 4.25M9 8.9h3.4M6.9 9.2a4 4 0 1 0 5 5.3' },
  ticket: { line: 'M2.75 5.5h14.5v2.9a1.6 1.6 0 0 0 0 3.2v2.9H2.75v-2.9a1.6 1.6 0 0 0 0-3.2zM12 6v1m0 2.5v1M12 13v1' },
  toilets: {
    line: 'M4.5 4.25a1.25 1.25 0 1 0 2.5 0a1.25 1.25 0 1 0 -2.5 0zM4 7.5h3.5v4.25H4zM5.75 11.75v5M10 3.5v13M13 4.25a1.25 1.25 0 1 0 2.5 0a1.25 1.25 0 1 0 -2.5 0zM14.25 7.25l1.9 4.5h-3.8zM14.25 11.75v5',
  },
  video: { line: 'M2.75 5.5h10v9h-10zM12.75 9l4.5-2.75v7.5L12.75 11z' },
  warning: { line: 'M10 3.5l7.25 12.75H2.75zM10 8.25v3.9M10 13.9v.2' },
  wifi: {
    line: 'M2.75 8c4.2-3.8 10.3-3.8 14.5 0M5.3 11c2.7-2.4 6.7-2.4 9.4 0M7.9 13.8c1.2-1 3-1 4.2 0',
    solid: 'M9 16.3a1 1 0 1 0 2 0a1 1 0 1 0 -2 0z',
  },
} as const satisfies Record<string, IconDrawing>;

export type IconName = keyof typeof drawings;

export const ICONS: Readonly<Record<IconName, IconDrawing>> = drawings;
