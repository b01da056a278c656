import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';

import { Icon } from './icon';
import { FLIPPING_ICONS } from './icon-name';
import { IconHarness } from './testing/icon-harness';

describe('Icon', () => {
  it('points at its drawing', async () => {
    const fixture = TestBed.createComponent(Icon);
    fixture.componentRef.setInput('name', 'seat');
    const icon = await TestbedHarnessEnvironment.harnessForFixture(fixture, IconHarness);
    expect(await icon.name()).toBe('seat');
  });

  it('knows only drawings that the file holds', async () => {
    const file = await (await fetch('/icons.svg')).text();
    for (const name of FLIPPING_ICONS) expect(file).toContain(`id="${name}"`);
  });
});
