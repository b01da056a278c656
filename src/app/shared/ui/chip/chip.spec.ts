import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { Chip } from './chip';
import { ChipHarness } from './testing/chip-harness';

@Component({
  imports: [Chip],
  template: `
    <button app-chip type="button" isToggle pressed>Maps</button>
    <button app-chip type="button" removeLabel="Remove">Price: free</button>
  `,
})
class Host {}

describe('Chip', () => {
  it('is a toggle, or a filter that says that it can be taken away', async () => {
    const loader = TestbedHarnessEnvironment.loader(TestBed.createComponent(Host));
    const toggle = await loader.getHarness(ChipHarness.with({ text: 'Maps' }));
    const filter = await loader.getHarness(ChipHarness.with({ text: /Price: free\s*Remove/ }));
    expect(await toggle.isPressed()).toBeTrue();
    expect(await filter.isPressed()).toBeNull();
  });
});
