import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../e2e/fixtures/browser.ts';
import { House } from '../e2e/fixtures/house.ts';
import { buildPortal, isBuilt } from '../tools/setup/build.mjs';
import { findBrowser } from '../tools/test/find-browser.mjs';
import { agendaInteractions } from './agenda-interactions.ts';
import { agendaPaint, type Paint } from './agenda-paint.ts';
import { generatedEvent, type Size } from './generated-event.ts';
import type { Row } from './row.ts';

const ms = (value: number): string => `${Math.round(value)} ms`;

/** A large conference in a real browser: how long until it stands there, and how fast it answers. */
export async function agenda(): Promise<Row[]> {
  if (!isBuilt()) await buildPortal();
  process.env['CHROME_BIN'] = await findBrowser(process.env);
  const browser = await launchBrowser();
  try {
    const [grid, list] = await withEvent({ sessions: 1000, rooms: 25, days: 2 }, async (address) => [
      await agendaPaint(browser, `${address}?view=grid`),
      await agendaPaint(browser, `${address}?view=list`),
    ]);
    const { filter, day, scroll } = await withEvent({ sessions: 5000, rooms: 40, days: 5 }, (address) =>
      agendaInteractions(browser, `${address}?view=grid`),
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
      {
        what: 'Agenda of 5,000 sessions and 40 rooms, processor slowed 4×',
        measured: `filter ${ms(filter)}, day ${ms(day)}, scroll ${ms(scroll)}`,
        budget: '≤ 100 ms each',
        beside: '',
        isWithin: Math.max(filter, day, scroll) <= 100,
      },
    ];
  } finally {
    await browser.close();
  }
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
