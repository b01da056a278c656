import ICAL from 'ical.js';
import type { Locator } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import type { Visitor } from './visitor.ts';

/** Where somebody is in the agenda: how far window and grid are scrolled, and which session has the keyboard. */
export interface Spot {
  readonly window: number;
  readonly top: number;
  readonly left: number;
  readonly session: string | null;
}

const SPOT = `(() => {
  const grid = document.querySelector('app-agenda-grid');
  return {
    window: Math.round(scrollY),
    top: Math.round(grid?.scrollTop ?? 0),
    left: Math.round(grid?.scrollLeft ?? 0),
    session: document.activeElement?.dataset.session ?? null,
  };
})()`;

/** Somebody in front of an agenda. */
export class AgendaVisitor {
  readonly visitor: Visitor;

  constructor(visitor: Visitor) {
    this.visitor = visitor;
  }

  get sessions(): Locator {
    return this.visitor.page.locator('a[data-session]');
  }

  get grid(): Locator {
    return this.visitor.page.locator('app-agenda-grid');
  }

  get dialog(): Locator {
    return this.visitor.page.getByRole('dialog');
  }

  session(name: string): Locator {
    return this.sessions.filter({ hasText: name });
  }

  async open(path: string): Promise<void> {
    await this.visitor.open(path);
    await this.sessions.first().waitFor();
  }

  /** Waits until so many sessions are drawn, no more and no fewer: what is out of sight comes frame by frame. */
  async seesSessions(count: number): Promise<void> {
    await this.sessions.nth(count - 1).waitFor({ state: 'attached' });
    await this.sessions.nth(count).waitFor({ state: 'detached' });
  }

  /** Name of the session that has the keyboard, waiting until one has it. */
  async focusedSession(): Promise<string> {
    const focused = this.visitor.page.locator('a[data-session]:focus .name, a[data-session]:focus bdi');
    return (await focused.first().innerText()).trim();
  }

  /** Of all sessions that are drawn, how many the Tab key stops at. */
  tabStops(): Promise<number> {
    return this.visitor.page.locator('a[data-session][tabindex="0"]').count();
  }

  /** Opens an agenda and counts the bytes that the Events API sends meanwhile, as they come over the wire. */
  async bytesToOpen(path: string, sessions: number): Promise<number> {
    const { page } = this.visitor;
    const devTools = await page.context().newCDPSession(page);
    const fromApi = new Set<string>();
    let bytes = 0;
    devTools.on('Network.responseReceived', ({ requestId, response }) => {
      if (response.url.includes('/EvtMgmt/api/')) fromApi.add(requestId);
    });
    devTools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (fromApi.has(requestId)) bytes += encodedDataLength;
    });
    await devTools.send('Network.enable');
    await this.open(path);
    await this.seesSessions(sessions);
    await page.waitForLoadState('networkidle');
    return bytes;
  }

  spot(): Promise<Spot> {
    return this.visitor.page.evaluate<Spot>(SPOT);
  }

  /** Saves a calendar file by that button and reads it as a calendar does. */
  async calendarOf(button: string): Promise<readonly InstanceType<typeof ICAL.Event>[]> {
    const [download] = await Promise.all([this.visitor.page.waitForEvent('download'), this.visitor.press(button)]);
    const calendar = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')) as unknown[]);
    return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  }
}
