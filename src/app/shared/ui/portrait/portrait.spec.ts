import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';

import { Portrait } from './portrait';
import { PortraitHarness } from './testing/portrait-harness';

const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

describe('Portrait', () => {
  const show = async (image: string | null) => {
    const fixture = TestBed.createComponent(Portrait);
    for (const [name, value] of Object.entries({ name: 'Ana Brites', seed: 'ana', image })) {
      fixture.componentRef.setInput(name, value);
    }
    return TestbedHarnessEnvironment.harnessForFixture(fixture, PortraitHarness);
  };

  it('shows the picture', async () => {
    const portrait = await show(PICTURE);
    expect(await portrait.address()).toBe(PICTURE);
    expect(await portrait.initials()).toBeUndefined();
  });

  it('leaves no hole: without a picture, or when it cannot be loaded, there are initials', async () => {
    expect(await (await show(null)).initials()).toBe('AB');
    const broken = await show(PICTURE);
    await broken.failToLoad();
    expect(await broken.initials()).toBe('AB');
  });
});
