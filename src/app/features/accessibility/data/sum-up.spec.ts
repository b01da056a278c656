import { sumUp } from './sum-up';

const page = { page: 'events', states: 2, measuredOn: '2026-11-24', checks: [{ name: 'axe', runs: 24, findings: 0 }] };
const older = { page: 'sign-in', states: 1, measuredOn: '2026-10-02', checks: [{ name: 'axe', runs: 6, findings: 1 }] };
const tools = { portal: '1.0.0', axe: '4.0.0', browser: 'Chromium 140', languages: 6, themes: 3, narrowest: 320, widest: 1440 };

describe('sumUp', () => {
  it('adds up the checks of all pages, and names the day of the oldest', () => {
    const summary = sumUp({ ...tools, pages: [page, older] });
    expect(summary.checks).toEqual([{ name: 'axe', runs: 30, findings: 1 }]);
    expect([summary.pages, summary.states, summary.findings]).toEqual([2, 3, 1]);
    expect(summary.since.toISOString()).toContain('2026-10-02');
  });

  it('counts a page without checks as not measured', () => {
    const summary = sumUp({ ...tools, pages: [page, { ...older, page: 'events/:readableEventId', states: 0, checks: [] }] });
    expect(summary.unmeasured).toEqual(['events/:readableEventId']);
    expect([summary.pages, summary.since.getUTCMonth()]).toEqual([1, 10]);
  });
});
