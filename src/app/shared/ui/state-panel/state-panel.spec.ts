import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { StatePanel } from './state-panel';
import { StatePanelHarness } from './testing/state-panel-harness';

@Component({
  imports: [StatePanel],
  template: `
    <app-state-panel heading="Nothing found."><p>Take a filter away.</p></app-state-panel>
    <app-state-panel heading="Not in the programme." isPage />
  `,
})
class Host {}

describe('StatePanel', () => {
  it('has a heading, words, and the level that fits its place', async () => {
    const loader = TestbedHarnessEnvironment.loader(TestBed.createComponent(Host));
    const [part, page] = await loader.getAllHarnesses(StatePanelHarness);
    expect(await part?.heading()).toBe('Nothing found.');
    expect(await part?.text()).toContain('Take a filter away.');
    expect(await part?.isPage()).toBeFalse();
    expect(await page?.isPage()).toBeTrue();
  });
});
