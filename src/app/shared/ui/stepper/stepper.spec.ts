import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';

import { Stepper } from './stepper';
import { StepperHarness } from './testing/stepper-harness';

describe('Stepper', () => {
  it('stays between its bounds', async () => {
    const fixture = TestBed.createComponent(Stepper);
    for (const [name, value] of Object.entries({ label: 'Passes', lessLabel: 'One less', moreLabel: 'One more', max: 2 })) {
      fixture.componentRef.setInput(name, value);
    }
    const stepper = await TestbedHarnessEnvironment.harnessForFixture(fixture, StepperHarness);
    expect(await stepper.canChange()).toEqual([false, true]);
    await stepper.less();
    expect(await stepper.value()).toBe(0);
    for (let press = 0; press < 3; press += 1) await stepper.more();
    expect(await stepper.value()).toBe(2);
    expect(await stepper.canChange()).toEqual([true, false]);
  });
});
