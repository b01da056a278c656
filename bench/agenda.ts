import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../e2e/fixtures/browser.ts';
import { House } from '../e2e/fixtures/house.ts';
import { root } from '../e2e/fixtures/run-command.ts';
import { buildPortal, isBuilt } from '../tools/setup/build.mjs';
import { findBrowser } from '../tools/test/find-browser.mjs';
import { agendaData } from './agenda-data.ts';
import { agendaInteractions } from './agenda-interactions.ts';
import { agendaPaint, type Paint } from './agenda-paint.ts';
import { generatedEvent, type Size } from './generated-event.ts';
import type { Row } from './row.ts';

const MOST_BYTES = 100_000;

/** Real schedules beside the checkout, and where their agendas lie. */
const REAL = [
  { name: 'FOSDEM 2026', path: 'fosdem-2026', options: ['fosdem/2026.xml'] },
  { name: 'COSCUP', path: 'coscup', options: ['coscup-2023/session.json', '--name', 'COSCUP', '--time-zone', 'Asia/Taipei'] },
  { name: 'Camp 2019', path: 'chaos-communication-camp-2019', options: ['ccc-camp-2019/frab-camp2019.json'] },
] as const;

const ms = (value: number): string => `${Math.round(value)} ms`;

/** Large conferences in a real browser: how long until one stands there, how much data it takes, and how fast it answers. */
export async function agenda(): Promise<Row[]> {
  if (!isBuilt()) await buildPortal();
  process.env['CHROME_BIN'] = await findBrowser(process.env);
  const browser = await launchBrowser();
  try {
    const [grid, list] = await withEvent({ sessions: 1000, rooms: 25, days: 2 }, async (address) => [
      await agendaPaint(browser, `${address}?view=grid`),
      await agendaPaint(browser, `${address}?view=list`),
    ]);
    const large = await withEvent({ sessions: 5000, rooms: 40, days: 10 }, (address) =>
      interactionRow(browser, '5,000 sessions, 40 rooms and 10 days', `${address}?view=grid`),
    );
    return [
      paintRow('grid', grid),
      paintRow('list', list),
      {
        what: 'Sessions in the page of that agenda',
        measured: `${grid.sessions} of 1000 (${grid.nodes} nodes at first, ${grid.nodesInTheEnd} in the end)`,
        budget: 'the first day only',
        beside: `list: ${list.nodes} nodes at first, ${list.nodesInTheEnd} in the end`,
        isWithin: grid.sessions === 500 && list.sessions === 500,
      },
      large,
      ...(await realConferences(browser)),
    ];
  } finally {
    await browser.close();
  }
}

async function realConferences(browser: Browser): Promise<Row[]> {
  const data = join(root, '../shared/data');
  if (!existsSync(data)) return [];
  const house = await House.open(async (opened) => {
    for (const { options } of REAL) await opened.import(join(data, options[0]), ...options.slice(1));
  });
  try {
    const addressOf = (path: string): string => `${house.portal}/events/${path}/agenda?view=grid`;
    const rows = [await dataRow(browser, addressOf(REAL[0].path), house.api)];
    for (const { name, path } of REAL) rows.push(await interactionRow(browser, name, addressOf(path)));
    return rows;
  } finally {
    await house.close();
  }
}

async function dataRow(browser: Browser, address: string, api: string): Promise<Row> {
  const bytes = await agendaData(browser, address, api);
  return {
    what: 'Data of the first view of FOSDEM 2026’s agenda',
    measured: `${(bytes / 1000).toFixed(1)} kB`,
    budget: '≤ 100 kB',
    beside: '',
    isWithin: bytes <= MOST_BYTES,
  };
}

async function interactionRow(browser: Browser, name: string, address: string): Promise<Row> {
  const { filter, day, scroll } = await agendaInteractions(browser, address);
  return {
    what: `Agenda of ${name}, processor slowed 4×`,
    measured: `filter ${ms(filter)}, day ${ms(day)}, scroll ${ms(scroll)}`,
    budget: '≤ 100 ms each',
    beside: '',
    isWithin: Math.max(filter, day, scroll) <= 100,
  };
}

function paintRow(view: string, { total, script, styleAndLayout }: Paint): Row {
  return {
    what: `Agenda of 1,000 sessions, ${view}: from data to painted`,
    measured: `${ms(total)} (script ${ms(script)}, style and layout ${ms(styleAndLayout)})`,
    budget: '≤ 150 ms',
    beside: '',
    isWithin: total <= 150,
  };
}

/** The whole house with one generated event; `measure` gets the address of its agenda. */
async function withEvent<T>(size: Size, measure: (address: string) => Promise<T>): Promise<T> {
  const house = await House.open(async (opened) => {
    const file = join(opened.folder, 'generated.json');
    writeFileSync(file, JSON.stringify(generatedEvent(size)));
    await opened.import(file, '--format', 'organisation');
  });
  try {
    return await measure(`${house.portal}/events/Generated/agenda`);
  } finally {
    await house.close();
  }
}
