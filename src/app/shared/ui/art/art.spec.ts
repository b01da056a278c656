import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';

import { Art } from './art';
import { ArtHarness } from './testing/art-harness';

describe('Art', () => {
  it('draws what belongs to its seed', async () => {
    const fixture = TestBed.createComponent(Art);
    fixture.componentRef.setInput('seed', 'longitude');
    const art = await TestbedHarnessEnvironment.harnessForFixture(fixture, ArtHarness);
    const first = await art.drawing();
    expect(first[0]).toMatch(/^M/);
    fixture.componentRef.setInput('seed', 'gridlines');
    expect(await art.drawing()).not.toEqual(first);
  });
});
